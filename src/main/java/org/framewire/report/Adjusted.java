package org.framewire.report;

/**
 * Corrects shares by how the model judged outlets that it has not seen.
 *
 * <p>The shares are the most probable ones of {@link LabelShift}, where the sentences of a group count as n / (1 + (n -
 * 1) rho) of them: the model errs otherwise in every outlet (rho, {@link Response#correlation}), so that more sentences
 * of one group say less and less of its true share (overdispersion, as in Williams, Applied Statistics 31, 1982). The
 * prior is {@value #PRIOR} sentences at the shares of the corpus. Countries differ by as much as outlets do, so a
 * country counts as one group, too.
 *
 * <p>Each draw of an interval draws the model's chances for the group (Dirichlet, by the spread between outlets and the
 * sampling error of the held-out counts), the given framings ({@link Sampled#draw}) and the prior, and solves anew (as
 * the posterior bootstrap of Fong, Lyddon and Holmes, ICML 2019).
 *
 * @param response the model's
 * @param centre true shares that groups are taken to have as long as they tell nothing
 */
record Adjusted(Response response, double[] centre) {
    /** Sentences of known label that the prior is worth. */
    static final double PRIOR = 5;

    Correction correction(Sampled given, Draws random) {
        return new Correction(Estimator.ADJUSTED, shares(given), draws(given, random));
    }

    /** The chances of a true framing for each given one, in a group of which nothing else is known. */
    double[][] truths() {
        return response.truths(centre);
    }

    double[] shares(Sampled given) {
        return shares(given.shares(), independent(given.sentences()));
    }

    /** @param sentences as {@link #independent} counts them */
    double[] shares(double[] given, double sentences) {
        return solve(given, sentences, response.chances(), centre);
    }

    private double[][] draws(Sampled given, Draws random) {
        double sentences = independent(given.sentences());
        double[][] draws = new double[Corrector.DRAWS][];
        for (int draw = 0; draw < draws.length; draw++) {
            double[][] chances = new double[Response.FRAMINGS][];
            for (int truth = 0; truth < chances.length; truth++) {
                double concentration = response.concentrations()[truth];
                chances[truth] = random.dirichlet(Draws.times(response.chances()[truth], concentration));
            }
            double[] prior = random.dirichlet(Draws.times(centre, PRIOR));
            draws[draw] = solve(given.draw(random), sentences, chances, prior);
        }
        return draws;
    }

    /** How many sentences without correlation would say as much of the true shares. */
    double independent(double sentences) {
        return sentences / (1 + Math.max(0, sentences - 1) * response.correlation(centre));
    }

    private static double[] solve(double[] given, double sentences, double[][] chances, double[] prior) {
        return LabelShift.solve(Draws.times(given, sentences), chances, Draws.times(prior, PRIOR));
    }
}
