package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.scoring.Framing;
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
