package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.framewire.Sha256;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void the_most_probable_of_different_stories_are_chosen() {
        List<Example> chosen = Examples.of(
                        row("a", "s1", Target.US, Framing.ANTI, 0.90),
                        row("b", "s1", Target.US, Framing.ANTI, 0.95),
                        row("c", "s2", Target.US, Framing.ANTI, 0.60),
                        row("d", "s3", Target.US, Framing.ANTI, 0.50),
                        row("e", "s1", Target.BLOC, Framing.ANTI, 0.99),
                        row("f", "s1", Target.US, Framing.NEUTRAL, 0.80),
                        row("g", "s4", Target.US, Framing.NEUTRAL, 0.70),
                        row("h", "s5", Target.US, Framing.PRO, 0.40))
                .chosen();

        assertThat(chosen).extracting(Example::article).containsExactly("b", "c", "h", "f");
    }

    @Test
    void of_equal_percentages_the_first_article_is_chosen_whatever_the_further_decimals() {
        List<Example> chosen = Examples.of(
                        row("b", "s1", Target.US, Framing.NEUTRAL, 0.8041),
                        row("a", "s2", Target.US, Framing.NEUTRAL, 0.8039))
                .chosen();

        assertThat(chosen).extracting(Example::article).containsExactly("a");
    }

    @Test
    void neither_order_nor_parts_change_the_choice() {
        Random random = new Random(1);
        List<SentenceRow> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Framing framing = Framing.values()[random.nextInt(3)];
            rows.add(row("a" + i, "s" + random.nextInt(20), Target.US, framing, random.nextInt(100) / 100.0));
        }
        List<Example> expected = Examples.of(rows.toArray(SentenceRow[]::new)).chosen();

        for (int run = 0; run < 50; run++) {
            Collections.shuffle(rows, random);
            int cut = random.nextInt(rows.size());
            Examples one = Examples.of(rows.subList(0, cut).toArray(SentenceRow[]::new));
            Examples other = Examples.of(rows.subList(cut, rows.size()).toArray(SentenceRow[]::new));
            assertThat(one.merge(other).chosen()).isEqualTo(expected);
        }
        assertThat(expected).hasSize(5);
    }

    private static SentenceRow row(String article, String story, Target target, Framing framing, double probability) {
        return new SentenceRow(
                "in.jsonl:" + article,
                article,
                null,
                "Envoy arrives",
                "Harbor Post",
                "JP",
                Control.PRIVATE,
                LocalDate.of(2024, 5, 1),
                story,
                true,
                1,
                0,
                11,
                "Sentence 1.",
                Sha256.hex("Sentence 1."),
                target,
                0.9,
                framing,
                probability,
                Claim.OWN_VOICE,
                0.9,
                Claim.OWN_VOICE,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
