package org.framewire.report;

import java.util.List;
import org.framewire.scoring.Framing;

/**
 * The true shares of a group by sentences that were drawn from it at random and labelled: the weighted share of each
 * true framing among the drawn sentences of each given framing, times how many sentences have the given framing. That
 * is the design-based estimate of Egami, Hinck, Stewart and Wei (NeurIPS 2023) and prediction-powered inference
 * (Angelopoulos et al., Science 382, 2023) in its post-stratified form (Tenenbein, Journal of the American Statistical
 * Association 65, 1970): all sentences as the model has them, each given framing put right by the gold sentences that
 * have it. It holds however wrong the model is.
 *
 * @param truths the share of each true framing (second index) among the sentences of each given one
 * @param sentences how many gold sentences of equal weight would tell these (Kish, Survey Sampling, 1965), the borrowed
 *     ones included
 */
record Design(double[][] truths, double[] sentences) {
    /** A group with fewer gold sentences has no estimate of its own; neither has one with fewer neutral ones. */
    static final int LEAST = 50;

    private static final int LEAST_NEUTRAL = 20;
    /** Sentences a given framing, at what is known of the whole corpus. */
    private static final double BORROWED = 2;
    /** In all, added before drawing: a framing that was not found is not impossible. */
    private static final double ADDED = 1;

    static boolean enough(List<GoldSentence> gold) {
        long neutral = gold.stream()
                .filter(sentence -> sentence.given() == Framing.NEUTRAL)
                .count();
        return gold.size() >= LEAST && neutral >= LEAST_NEUTRAL;
    }

    /** @param known the truths of the whole corpus as far as known */
    static Design of(List<GoldSentence> gold, double[][] known) {
        double[][] truths = new double[Response.FRAMINGS][Response.FRAMINGS];
        double[] squares = new double[Response.FRAMINGS];
        for (GoldSentence sentence : gold) {
            truths[sentence.given().ordinal()][sentence.truth().ordinal()] += sentence.weight();
            squares[sentence.given().ordinal()] += sentence.weight() * sentence.weight();
        }
        double[] sentences = new double[Response.FRAMINGS];
        for (int given = 0; given < truths.length; given++) {
            double sum = truths[given][0] + truths[given][1] + truths[given][2];
            double effective = squares[given] > 0 ? sum * sum / squares[given] : 0;
            sentences[given] = effective + BORROWED;
            for (int truth = 0; truth < Response.FRAMINGS; truth++) {
                double own = sum > 0 ? effective * truths[given][truth] / sum : 0;
                truths[given][truth] = (own + BORROWED * known[given][truth]) / sentences[given];
            }
        }
        return new Design(truths, sentences);
    }

    double[] shares(Sampled given) {
        return shares(given.shares(), truths);
    }

    /** Draws what the model would give to other stories, and what other gold sentences would say. */
    double[][] draws(Sampled given, Draws random) {
        double[][] draws = new double[Corrector.DRAWS][];
        for (int draw = 0; draw < draws.length; draw++) {
            double[][] drawn = new double[Response.FRAMINGS][];
            for (int label = 0; label < drawn.length; label++) {
                drawn[label] = random.dirichlet(weights(label));
            }
            draws[draw] = shares(given.draw(random), drawn);
        }
        return draws;
    }

    private double[] weights(int given) {
        double[] weights = Draws.times(truths[given], sentences[given]);
        for (int truth = 0; truth < weights.length; truth++) {
            weights[truth] += ADDED / weights.length;
        }
        return weights;
    }

    private static double[] shares(double[] given, double[][] truths) {
        double[] shares = new double[Response.FRAMINGS];
        for (int label = 0; label < given.length; label++) {
            for (int truth = 0; truth < shares.length; truth++) {
                shares[truth] += given[label] * truths[label][truth];
            }
        }
        return Draws.normalised(shares);
    }
}
