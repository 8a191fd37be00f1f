package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final double[][] SAID = {{0.8, 0.1, 0.1}, {0.2, 0.7, 0.1}, {0.3, 0.1, 0.6}};
    private static final String PERU = "Congress met in Lima. The Senate voted. The Supreme Court agreed. Nobody spoke."
            + " Lawmakers went home. It rained.";

    @Test
    void without_a_sign_the_united_states_are_unlikely() {
        List<Sentence> text = Sentences.of(null, PERU);

        List<double[][]> applied = Signs.apply(text, Collections.nCopies(text.size(), SAID));

        assertThat(applied).hasSameSizeAs(text).allSatisfy(output -> {
            assertThat(output[Head.TARGET.ordinal()]).containsExactly(new double[] {0.016, 0.1, 0.884}, within(1e-12));
            assertThat(output[Head.FRAMING.ordinal()]).isEqualTo(SAID[Head.FRAMING.ordinal()]);
            assertThat(output[Head.CLAIM.ordinal()]).isEqualTo(SAID[Head.CLAIM.ordinal()]);
        });
        assertThat(SAID[Head.TARGET.ordinal()][0]).isEqualTo(0.8);
    }

    @Test
    void one_sign_is_enough() {
        List<Sentence> text = Sentences.of(null, PERU + " Democrats cheered.");
        List<double[][]> said = Collections.nCopies(text.size(), SAID);

        assertThat(Signs.apply(text, said)).isSameAs(said);
    }

    @Test
    void of_a_few_sentences_nothing_can_be_told() {
        List<Sentence> text = Sentences.of(null, PERU).subList(0, 5);
        List<double[][]> said = Collections.nCopies(text.size(), SAID);

        assertThat(Signs.apply(text, said)).isSameAs(said);
    }
}
