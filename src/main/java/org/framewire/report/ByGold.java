package org.framewire.report;

import java.util.List;

/**
 * What gold sentences of the corpus say of its shares: of all its sentences, or of those with one claim.
 *
 * @param gold sentences, all of the corpus
 * @param design of the whole corpus
 * @param corpus its shares by {@code design}
 * @param before its shares by how the model judged other outlets; null where nothing is known of that
 */
record ByGold(List<GoldSentence> gold, Design design, Correction corpus, Correction before) {
    private static final double LEAST = 1e-9;

    /** Null where the gold sentences are too few for the corpus. */
    static ByGold of(List<GoldSentence> gold, Sampled corpus, Adjusted adjusted, Draws random) {
        if (corpus == null || !Design.enough(gold)) {
            return null;
        }
        Design design = Design.of(gold, adjusted == null ? even() : adjusted.truths());
        Correction by = new Correction(Estimator.DESIGN, design.shares(corpus), design.draws(corpus, random));
        Correction before = adjusted == null ? Correction.NONE : adjusted.correction(corpus, random);
        return new ByGold(gold, design, by, before);
    }

    private static double[][] even() {
        double[] even = {1.0 / 3, 1.0 / 3, 1.0 / 3};
        return new double[][] {even, even, even};
    }

    /**
     * The correction of a group: by its own gold sentences where they are enough; else as without gold, the odds of
     * each framing changed as the gold sentences change those of the corpus.
     *
     * @param group how the group is corrected without gold; empty where it is not
     */
    Correction of(List<GoldSentence> own, Sampled given, Correction group, Draws random) {
        if (Design.enough(own)) {
            Design ours = Design.of(own, design.truths());
            return new Correction(Estimator.DESIGN, ours.shares(given), ours.draws(given, random));
        }
        if (group.isEmpty()) {
            return new Correction(Estimator.ADJUSTED_GOLD, design.shares(given), design.draws(given, random));
        }
        double[][] draws = new double[Corrector.DRAWS][];
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] = changed(group.draws()[draw], corpus.draws()[draw], before.draws()[draw]);
        }
        return new Correction(
                Estimator.ADJUSTED_GOLD, changed(group.shares(), corpus.shares(), before.shares()), draws);
    }

    private static double[] changed(double[] shares, double[] corpus, double[] before) {
        double[] changed = new double[shares.length];
        for (int framing = 0; framing < shares.length; framing++) {
            changed[framing] = Math.max(LEAST, shares[framing]) * corpus[framing] / Math.max(LEAST, before[framing]);
        }
        return Draws.normalised(changed);
    }
}
