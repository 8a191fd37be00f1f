package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Gazetteer;
import org.framewire.text.Attribution;
import org.framewire.text.Attributions;
import org.framewire.text.Mention;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Sources;
import org.framewire.text.StateMediaNames;
import org.framewire.text.UsMentions;
import org.junit.jupiter.api.Timeout;

/** Quotations, attribution, sources and mentions, on any article. */
@Timeout(Fuzzed.SECONDS)
class AttributionFuzzTest {
    private static final Sources SOURCES = new Sources(Gazetteer.shipped());

    @FuzzTest
    void articles(byte[] bytes) {
        String[] article = Fuzzed.article(bytes);
        List<Sentence> sentences = Sentences.of(article[0], article[1]);
        List<Optional<Attribution>> attributions = Attributions.ofArticle(sentences);

        assertThat(Attributions.ofArticle(sentences)).isEqualTo(attributions).hasSameSizeAs(sentences);
        assertThat(SOURCES.ofArticle(Sentences.tokens(sentences), attributions)).hasSameSizeAs(sentences);
        for (Sentence sentence : sentences) {
            String all = sentence.number() == 0 ? article[0] : article[1];
            assertThat(all.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            assertThat(Attributions.of(sentence)).isNotNull();
            assertThat(UsMentions.target(sentence)).isNotNull();
            assertThat(StateMediaNames.find(sentence.text())).isNotNull();
            for (Mention mention : UsMentions.find(sentence.text())) {
                assertThat(mention.start()).isBetween(0, mention.end());
                assertThat(mention.end()).isLessThanOrEqualTo(sentence.text().length());
            }
        }
    }
}
