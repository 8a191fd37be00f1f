package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard.Confusion;
import org.junit.jupiter.api.Test;

/** Corpora drawn from known true shares, judged by a model with the shipped one's recall and false alarms. */
class CorrectionTest {
    private static final int CORPORA = 150;

    private record Result(double hits, double raw, double corrected, double width) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "coverage %.3f, mean width %.3f, mean error raw %.4f, corrected %.4f",
                    hits,
                    width,
                    raw,
                    corrected);
        }
    }

    @Test
    void corrected_shares_have_half_the_error_where_prevalence_shifts_and_their_intervals_hold_the_truth() {
        Result low = simulate(0.05, 0, 600, 0);
        Result high = simulate(0.3, 0, 600, 0);
        System.out.println("the model errs alike in all outlets, anti 0.05: " + low);
        System.out.println("the model errs alike in all outlets, anti 0.30: " + high);
        double hits = (low.hits + high.hits) / 5;
        for (int stories : new int[] {30, 100, 400}) {
            Result result = simulate(Double.NaN, 0.06, stories, 0);
            System.out.println("outlets differ, anti as it comes, " + stories + " stories: " + result);
            assertThat(result.hits).isGreaterThan(0.92);
            assertThat(result.width).isGreaterThan(0.2);
            hits += result.hits / 5;
        }

        assertThat(low.corrected + high.corrected).isLessThan((low.raw + high.raw) / 2);
        assertThat(Math.min(low.hits, high.hits)).isGreaterThan(0.92);
        assertThat(hits).isBetween(0.92, 0.98);
    }

    @Test
    void gold_sentences_correct_a_model_that_errs_otherwise_than_its_card_says() {
        Result low = simulate(0.05, 0.06, 400, 300);
        Result high = simulate(0.3, 0.06, 400, 300);
        System.out.println("outlets differ, 300 gold sentences, anti 0.05: " + low);
        System.out.println("outlets differ, 300 gold sentences, anti 0.30: " + high);

        assertThat((low.hits + high.hits) / 2).isBetween(0.92, 0.98);
        assertThat(low.corrected + high.corrected).isLessThan((low.raw + high.raw) / 2);
    }

    @Test
    void a_model_that_cannot_tell_the_framings_apart_leaves_a_wide_interval() {
        double[][] blind = {{0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}};
        World world = new World(3, 0, blind);
        Confusion held = world.confusion(new double[] {0.2, 0.7, 0.1}, 9000);
        Tally tally = world.tally("g", new double[] {0.5, 0.4, 0.1}, 600, blind, null);

        Correction correction = Corrector.of(List.of(held), Map.of(World.KEY, tally), new Gold())
                .of(Group.of(World.KEY), tally);

        Corrected anti = correction.of(Framing.ANTI);
        assertThat(anti.low()).isLessThan(0.1);
        assertThat(anti.high()).isGreaterThan(0.6);
    }

    @Test
    void nothing_is_corrected_where_the_card_says_nothing() {
        Tally tally = new Tally().add(Samples.tally("s", 3, 5, 1));
        Confusion empty = new Confusion(false, java.util.Collections.nCopies(Confusion.SIZE, 0));
        Map<SourceKey, Tally> corpus = Map.of(World.KEY, tally);

        for (List<Confusion> card : List.of(List.<Confusion>of(), List.of(empty))) {
            Correction correction = Corrector.of(card, corpus, new Gold()).of(Group.of(World.KEY), tally);
            assertThat(correction.of(Framing.PRO)).isEqualTo(Corrected.NONE);
            assertThat(correction.estimator()).isNull();
        }
    }

    @Test
    void the_same_counts_give_the_same_bits_in_whatever_order_they_came() {
        World world = new World(5, 0.06, World.SHIPPED);
        List<Confusion> card = world.card();
        Tally one = new Tally();
        Tally other = new Tally();
        for (int i = 0; i < 40; i++) {
            one.add(Samples.tally("s" + i, i % 3, 4, i % 2));
            other.merge(new Tally().add(Samples.tally("s" + (39 - i), (39 - i) % 3, 4, (39 - i) % 2)));
        }
        Corrected first = Corrector.of(card, Map.of(World.KEY, one), new Gold())
                .of(Group.of(World.KEY), one, Claim.OWN_VOICE)
                .of(Framing.ANTI);

        assertThat(Corrector.of(card, Map.of(World.KEY, other), new Gold())
                        .of(Group.of(World.KEY), other, Claim.OWN_VOICE)
                        .of(Framing.ANTI))
                .isEqualTo(first);
    }

    /**
     * Corpora of an outlet and nine others.
     *
     * @param anti the outlet's share, NaN for one as outlets have it
     * @param correlation how much outlets differ in the model's errors
     * @param gold sentences that are drawn of the outlet
     */
    private static Result simulate(double anti, double correlation, int stories, int gold) {
        double hits = 0;
        double raw = 0;
        double corrected = 0;
        double width = 0;
        World world = new World(Math.round(1000 * anti) + stories + gold, correlation, World.SHIPPED);
        for (int corpus = 0; corpus < CORPORA; corpus++) {
            double[] truth = Double.isNaN(anti) ? world.truth() : new double[] {anti, 0.95 - anti, 0.05};
            Map<SourceKey, Tally> outlets = new TreeMap<>();
            Gold found = new Gold();
            Tally tally = world.tally(corpus + "x", truth, stories, world.outlet(), gold == 0 ? null : found);
            outlets.put(World.KEY, tally);
            for (int other = 0; other < 9; other++) {
                SourceKey key = new SourceKey("Other " + other, "BB", Control.PRIVATE);
                outlets.put(key, world.tally(corpus + "/" + other, world.truth(), 60, world.outlet(), null));
            }
            world.drawGold(found, gold);
            Corrected share = Corrector.of(world.card(), outlets, found)
                    .of(Group.of(World.KEY), tally)
                    .of(Framing.ANTI);
            hits += share.low() <= truth[0] && truth[0] <= share.high() ? 1.0 / CORPORA : 0;
            width += (share.high() - share.low()) / CORPORA;
            raw += Math.abs((double) tally.count(Cells.of(Framing.ANTI)) / tally.usSentences() - truth[0]) / CORPORA;
            corrected += Math.abs(share.share() - truth[0]) / CORPORA;
        }
        return new Result(hits, raw, corrected, width);
    }
}
