package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.framewire.text.SentenceSplitter;
import org.framewire.text.Span;
import org.junit.jupiter.api.Timeout;

/** The sentence splitter: sentences cover every text, without overlap or loss. */
@Timeout(Fuzzed.SECONDS)
class SentencesFuzzTest {
    @FuzzTest
    void texts(byte[] bytes) {
        assertCovered(Fuzzed.text(bytes));
    }

    /** Whether the sentences cover the text but its blanks, in order and apart, with no blank at their ends. */
    static void assertCovered(String text) {
        List<Span> sentences = new SentenceSplitter().split(text);

        assertThat(new SentenceSplitter().split(text)).isEqualTo(sentences);
        int end = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.end()).isGreaterThan(sentence.start());
            assertThat(isBlank(text.charAt(sentence.start())) || isBlank(text.charAt(sentence.end() - 1)))
                    .isFalse();
            assertBlank(text.substring(end, sentence.start()));
            end = sentence.end();
        }
        assertBlank(text.substring(end));
    }

    private static void assertBlank(String between) {
        assertThat(between.chars().allMatch(c -> isBlank((char) c))).isTrue();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
    }
}
