package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class SentenceSampleTest {
    @Test
    void half_is_drawn_from_framed_sentences_and_the_weights_add_up_to_all() {
        List<SentenceSample.Member> drawn = draw(rows(), 40, 1);

        assertThat(drawn).hasSize(40);
        assertThat(drawn.stream().filter(m -> m.sentence().framing() != Framing.NEUTRAL))
                .hasSize(20);
        assertThat(drawn.stream().mapToDouble(m -> 1 / m.probability()).sum()).isCloseTo(600, within(1e-6));
        assertThat(drawn).allMatch(m -> m.sentence().target() == Target.US);
    }

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_sentences_come_and_another_seed_others() {
        List<SentenceRow> shuffled = rows();
        Collections.shuffle(shuffled, new Random(3));

        assertThat(draw(shuffled, 40, 1)).isEqualTo(draw(rows(), 40, 1));
        assertThat(draw(rows(), 40, 2)).isNotEqualTo(draw(rows(), 40, 1));
    }

    @Test
    void sentences_are_drawn_as_often_as_their_probability_says() {
        Map<SentenceRow, Integer> times = new HashMap<>();
        Map<SentenceRow, Double> probability = new HashMap<>();
        List<SentenceRow> rows = rows();
        for (int seed = 0; seed < 400; seed++) {
            draw(rows, 60, seed).forEach(member -> {
                times.merge(member.sentence(), 1, Integer::sum);
                probability.put(member.sentence(), member.probability());
            });
        }
        double off = times.entrySet().stream()
                .mapToDouble(e -> {
                    double p = probability.get(e.getKey());
                    double z = (e.getValue() - 400 * p) / Math.sqrt(400 * p * (1 - p) + 1e-9);
                    return Math.abs(z) > 4 ? 1 : 0;
                })
                .sum();

        assertThat(off).isZero();
    }

    @Test
    void a_small_corpus_is_drawn_whole() {
        List<SentenceSample.Member> drawn = draw(rows().subList(0, 9), 300, 1);

        assertThat(drawn).hasSize(7).allMatch(member -> member.probability() == 1);
    }

    @Test
    void a_row_does_not_tell_what_the_model_thinks() {
        SampleRow row = draw(rows(), 40, 1).get(0).row("Before.");

        assertThat(row.target()).isNull();
        assertThat(row.framing()).isNull();
        assertThat(row.claim()).isNull();
        assertThat(row.id()).isEqualTo(row.article() + "-" + row.position());
        assertThat(row.before()).isEqualTo("Before.");
    }

    @Test
    void a_sample_is_shared_out_about_in_proportion_and_every_stratum_has_one() {
        assertThat(Allocation.of(new long[] {100, 50, 1}, 16)).containsExactly(10, 5, 1);
        assertThat(Allocation.of(new long[] {3, 2}, 5)).containsExactly(3, 2);
        assertThat(Allocation.of(new long[] {5, 900, 7}, 2)).containsExactly(0, 1, 1);
    }

    private static List<SentenceSample.Member> draw(List<SentenceRow> rows, int count, long seed) {
        SentenceSample sample = new SentenceSample(count, seed);
        rows.forEach(sample::add);
        return sample.draw();
    }

    /** Of 800 sentences 600 are about the United States, one in ten of these anti. */
    private static List<SentenceRow> rows() {
        List<SentenceRow> rows = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String country = i % 40 == 0 ? "FR" : i % 2 == 0 ? "JP" : "KP";
            Article article = Samples.article("in:" + i, "Post " + country, country, Control.PRIVATE);
            for (int k = 0; k < 10; k++) {
                Target target = (i * 10 + k) % 4 == 3 ? Target.BLOC : Target.US;
                Framing framing = (i + k) % 10 == 0 ? Framing.ANTI : Framing.NEUTRAL;
                SentenceRow.of(
                                Samples.sentence(article, k, target, framing, Claim.OWN_VOICE),
                                "s" + i,
                                true,
                                Samples.MEDIA)
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }
}
