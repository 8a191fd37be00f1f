package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.framewire.corpus.CharacterRepair;
import org.framewire.corpus.TextCleaner;
import org.junit.jupiter.api.Timeout;

/** The cleaning of texts: it takes away, and never adds or moves a character. */
@Timeout(Fuzzed.SECONDS)
class CleaningFuzzTest {
    @FuzzTest
    void texts(byte[] bytes) {
        String[] article = Fuzzed.article(bytes);
        assertTakesAwayOnly(
                CharacterRepair.repair(article[0]).text(),
                CharacterRepair.repair(article[1]).text());
    }

    static void assertTakesAwayOnly(String title, String raw) {
        TextCleaner.CleanText clean = TextCleaner.clean(title, raw);

        assertThat(TextCleaner.clean(title, raw)).isEqualTo(clean);
        assertThat(clean.text().length()).isLessThanOrEqualTo(raw.length());
        assertThat(isLeftOf(raw, clean.text())).isTrue();
    }

    /** Whether a text is what is left of another when characters are taken away; blanks and line breaks aside. */
    private static boolean isLeftOf(String whole, String rest) {
        int at = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c != ' ' && c != '\n') {
                at = whole.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
