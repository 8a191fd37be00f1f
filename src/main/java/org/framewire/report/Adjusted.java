package org.framewire.report;

/**
 * Corrects shares by how the model judged outlets that it has not seen.
 *
 * <p>The shares are the most probable ones of {@link LabelShift}, with two brakes, since its assumption, that the model
 * errs alike everywhere, does not hold: where outlets have more unfavourable sentences it finds a greater part of them
 * and has more false alarms, too, so that plain adjusted count overshoots.
 *
 * <ul>
 *   <li>The sentences of a group count as n / (1 + (n - 1) rho) of them: the model errs otherwise in every outlet (rho,
 *       {@link Response#correlation}), so that more sentences of one group say less and less (overdispersion: Williams,
 *       Applied Statistics 31, 1982). Countries differ by as much as outlets do, so a country counts as one group, too.
 *   <li>The prior is {@value #PRIOR} sentences at the shares as counted, to which {@value #CORPUS} sentences at the
 *       shares of the corpus are added: over held-out outlets counts are nearly right on the average.
 * </ul>
 *
 * <p>Each draw of an interval draws the model's chances for the group (Dirichlet, by the spread between outlets and the
 * sampling error of the held-out counts), the given framings ({@link Sampled#draw}) and a prior, which is
 * {@value #DRAWN_PRIOR} sentences at the shares of the corpus, and solves anew (as the posterior bootstrap of Fong,
 * Lyddon and Holmes, ICML 2019).
 *
 * @param response the model's
 * @param corpus true shares of the corpus
 */
record Adjusted(Response response, double[] corpus) {
    static final double PRIOR = 20;
    static final double DRAWN_PRIOR = 5;
    static final double CORPUS = 0.5;

    Correction correction(Sampled given, Draws random) {
        return new Correction(Estimator.ADJUSTED, shares(given, independent(given.sentences())), draws(given, random));
    }

    /** The chances of a true framing for each given one, in a group of which nothing else is known. */
    double[][] truths() {
        return response.truths(corpus);
    }

    /** @param sentences as {@link #independent} counts them */
    double[] shares(Sampled given, double sentences) {
        double[] prior = Draws.times(centre(given.shares(), given.sentences()), PRIOR);
        return LabelShift.solve(Draws.times(given.shares(), sentences), response.chances(), prior);
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
            double[] prior = Draws.times(random.dirichlet(Draws.times(corpus, DRAWN_PRIOR)), DRAWN_PRIOR);
            draws[draw] = LabelShift.solve(Draws.times(given.draw(random), sentences), chances, prior);
        }
        return draws;
    }

    private double[] centre(double[] counted, double sentences) {
        double[] centre = new double[counted.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = (sentences * counted[i] + CORPUS * corpus[i]) / (sentences + CORPUS);
        }
        return centre;
    }

    /** How many sentences without correlation would say as much of the true shares. */
    double independent(double sentences) {
        return sentences / (1 + Math.max(0, sentences - 1) * response.correlation(corpus));
    }
}
