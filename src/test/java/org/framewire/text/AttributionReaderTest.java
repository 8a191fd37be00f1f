package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
    private static final String ARTICLE = "The minister said the bridge was open. “We waited long,” he added. “It is"
            + " wide. It will last.” Nobody crossed it on Monday. According to the Harbour Post, two lorries turned back."
            + " The spokesman denied that. He left. He left.";

    @Test
    void it_says_of_each_sentence_what_is_said_without_memory() {
        AttributionReader reader = new AttributionReader();
        List<Sentence> sentences = Sentences.of("Bridge opens, minister says", ARTICLE);

        assertThat(sentences).hasSizeGreaterThan(8).anyMatch(Sentence::isContinued);
        for (Sentence sentence : sentences) {
            assertThat(reader.of(sentence)).isEqualTo(Attributions.of(sentence));
            assertThat(reader.tokens(sentence.text())).isEqualTo(Tokens.of(sentence.text()));
        }
        assertThat(reader.tokens(" ")).isEmpty();
    }

    @Test
    void a_text_that_was_asked_for_lately_is_not_read_again() {
        List<String> read = new ArrayList<>();
        Recent<Integer> lengths = new Recent<>(text -> {
            read.add(text);
            return text.length();
        });

        for (String text : List.of("a", "bb", "a", "bb", "ccc")) {
            assertThat(lengths.of(text)).isEqualTo(text.length());
        }

        assertThat(read).containsExactly("a", "bb", "ccc");
    }
}
