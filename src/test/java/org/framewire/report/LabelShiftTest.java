package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard.Confusion;
import org.junit.jupiter.api.Test;

class LabelShiftTest {
    private static final double[][] CHANCES = {{0.7, 0.2, 0.1}, {0.1, 0.8, 0.1}, {0.1, 0.3, 0.6}};
    private static final double[] NO_PRIOR = {1e-3, 1e-3, 1e-3};
    private static final Offset<Double> NEAR = within(1e-3);
    private static final SourceKey OUTLET = new SourceKey("Harbor Post", "AA", Control.PRIVATE);

    private static void same(double[] shares, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(shares[i]).isEqualTo(expected[i], NEAR);
        }
        assertThat(shares[0] + shares[1] + shares[2]).isEqualTo(1, within(1e-12));
    }

    /** What a model of these chances gives to so many sentences of these true shares. */
    private static double[] given(double sentences, double... truth) {
        double[] given = new double[3];
        for (int t = 0; t < 3; t++) {
            for (int g = 0; g < 3; g++) {
                given[g] += sentences * truth[t] * CHANCES[t][g];
            }
        }
        return given;
    }

    @Test
    void the_true_shares_are_found_behind_the_given_ones() {
        same(LabelShift.solve(given(10_000, 0.3, 0.6, 0.1), CHANCES, NO_PRIOR), 0.3, 0.6, 0.1);
        same(LabelShift.solve(given(10_000, 0.05, 0.05, 0.9), CHANCES, NO_PRIOR), 0.05, 0.05, 0.9);
    }

    @Test
    void a_model_without_errors_is_believed_and_the_prior_adds_its_sentences() {
        double[][] perfect = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        same(LabelShift.solve(new double[] {60, 30, 10}, perfect, NO_PRIOR), 0.6, 0.3, 0.1);
        same(LabelShift.solve(new double[] {60, 30, 10}, perfect, new double[] {40, 20, 40}), 0.5, 0.25, 0.25);
    }

    @Test
    void a_prior_that_all_but_rules_a_label_out_does_not_outweigh_the_sentences_that_have_it() {
        double[] prior = {1e-10, 0.5, 1e-10};
        same(LabelShift.solve(given(10_000, 0.9, 0.1, 0), CHANCES, prior), 0.9, 0.1, 0);
        same(LabelShift.solve(given(10_000, 0.5, 0.2, 0.3), CHANCES, prior), 0.5, 0.2, 0.3);
    }

    @Test
    void where_counts_ask_for_less_than_nothing_the_share_is_nothing() {
        same(LabelShift.solve(new double[] {0, 900, 100}, CHANCES, NO_PRIOR), 0, 1, 0);
    }

    @Test
    void a_blind_model_leaves_the_prior() {
        double[][] blind = {{0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}};
        same(LabelShift.solve(new double[] {500, 400, 100}, blind, new double[] {1, 2, 1}), 0.25, 0.5, 0.25);
    }

    @Test
    void outlets_that_are_read_alike_have_the_least_correlation_and_unlike_ones_more() {
        double[] means = {0.5, 0.5};
        List<long[]> alike = Collections.nCopies(40, new long[] {10, 10});
        List<long[]> apart = new ArrayList<>();
        List<long[]> between = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            apart.add(i % 2 == 0 ? new long[] {20, 0} : new long[] {0, 20});
            between.add(i % 2 == 0 ? new long[] {14, 6} : new long[] {6, 14});
        }

        assertThat(Overdispersion.of(alike, means)).isEqualTo(1e-4, within(1e-5));
        assertThat(Overdispersion.of(apart, means)).isGreaterThan(0.85);
        // Variance of a share: p (1 - p) (1 / n + rho (1 - 1 / n)) = 0.04 at p = 0.5, n = 20.
        assertThat(Overdispersion.of(between, means)).isEqualTo(0.116, within(0.02));
    }

    @Test
    void the_model_answers_as_it_did_in_the_outlets_of_its_card() {
        Response response = Response.of(Collections.nCopies(40, confusion(CHANCES, 100)));

        for (int truth = 0; truth < 3; truth++) {
            same(response.chances()[truth], CHANCES[truth]);
            assertThat(response.correlations()[truth]).isLessThan(1e-3);
            assertThat(response.concentrations()[truth]).isGreaterThan(1000);
        }
        same(response.shares(), 1.0 / 3, 1.0 / 3, 1.0 / 3);
        same(response.truths(new double[] {0.5, 0.25, 0.25})[0], 0.875, 0.0625, 0.0625);
        assertThat(response.correlation(new double[] {1, 0, 0})).isEqualTo(response.correlations()[0]);
    }

    @Test
    void few_outlets_with_a_claim_borrow_from_all_claims() {
        List<Confusion> card = Collections.nCopies(10, confusion(CHANCES, 100));
        Response all = Response.of(card);
        Response attributed = all.of(card, Claim.ATTRIBUTED);
        Response stateMedia = all.of(card, Claim.STATE_MEDIA);

        same(attributed.chances()[0], CHANCES[0]);
        same(stateMedia.chances()[0], all.chances()[0]);
        assertThat(stateMedia.correlations()).containsExactly(all.correlations());
        assertThat(stateMedia.concentrations()[0])
                .isLessThan(attributed.concentrations()[0])
                .isEqualTo(1 / (all.correlations()[0] + 1.0 / 20), within(1e-6));
    }

    @Test
    void without_sentences_of_each_true_framing_nothing_is_known() {
        assertThat(Response.of(List.of())).isNull();
        assertThat(Response.of(List.of(confusion(new double[][] {CHANCES[0], CHANCES[1], {0, 0, 0}}, 10))))
                .isNull();
    }

    @Test
    void gold_sentences_are_enough_from_fifty_on_with_twenty_neutral_ones() {
        assertThat(Design.enough(gold(30, 20, Framing.ANTI, Framing.ANTI))).isTrue();
        assertThat(Design.enough(gold(29, 20, Framing.ANTI, Framing.ANTI))).isFalse();
        assertThat(Design.enough(gold(31, 19, Framing.ANTI, Framing.ANTI))).isFalse();
    }

    @Test
    void gold_sentences_put_each_given_framing_right() {
        double[][] known = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        List<GoldSentence> gold = gold(30, 70, Framing.ANTI, Framing.ANTI);
        gold.addAll(gold(10, 0, Framing.ANTI, Framing.NEUTRAL));
        Design design = Design.of(gold, known);

        same(design.truths()[0], 32.0 / 42, 10.0 / 42, 0);
        same(design.truths()[1], 0, 1, 0);
        assertThat(design.sentences()).containsExactly(42, 72, 2);
        same(design.shares(new Sampled(new double[] {0.42, 0.58, 0}, 100)), 0.32, 0.68, 0);
        for (double[] draw : design.draws(new Sampled(new double[] {0.42, 0.58, 0}, 1e6), new Draws(3))) {
            assertThat(draw[0]).isBetween(0.15, 0.42);
        }
    }

    @Test
    void uneven_weights_tell_less() {
        List<GoldSentence> gold = new ArrayList<>();
        gold.add(new GoldSentence(OUTLET, Framing.PRO, Claim.OWN_VOICE, Framing.PRO, 3));
        gold.add(new GoldSentence(OUTLET, Framing.PRO, Claim.OWN_VOICE, Framing.NEUTRAL, 1));
        double[][] even = {{0.2, 0.4, 0.4}, {0.2, 0.4, 0.4}, {0.2, 0.4, 0.4}};
        Design design = Design.of(gold, even);

        assertThat(design.sentences()[2]).isEqualTo(1.6 + 2, within(1e-9));
        same(design.truths()[2], 0.4 / 3.6, (0.4 + 0.8) / 3.6, (1.2 + 0.8) / 3.6);
        same(design.truths()[0], even[0]);
    }

    private static List<GoldSentence> gold(int given, int neutral, Framing framing, Framing truth) {
        List<GoldSentence> gold = new ArrayList<>(
                Collections.nCopies(given, new GoldSentence(OUTLET, framing, Claim.OWN_VOICE, truth, 1)));
        gold.addAll(Collections.nCopies(
                neutral, new GoldSentence(OUTLET, Framing.NEUTRAL, Claim.OWN_VOICE, Framing.NEUTRAL, 1)));
        return gold;
    }

    /** An outlet with so many attributed sentences of each true framing. */
    private static Confusion confusion(double[][] chances, int sentences) {
        Integer[] counts = Collections.nCopies(Confusion.SIZE, 0).toArray(Integer[]::new);
        for (Framing truth : Framing.values()) {
            for (Framing given : Framing.values()) {
                counts[Confusion.index(Claim.ATTRIBUTED, truth, given)] =
                        (int) Math.round(sentences * chances[truth.ordinal()][given.ordinal()]);
            }
        }
        return new Confusion(false, List.of(counts));
    }
}
