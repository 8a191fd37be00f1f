package org.framewire.evaluation;

import org.framewire.scoring.Scores;

/**
 * What a scorer says of one labelled sentence: a line of a predictions file, as {@code Json.line} writes it.
 *
 * @param id the labelled sentence's
 * @param probabilities rounded to six decimals
 */
public record Prediction(String id, String target, String framing, String claim, Probabilities probabilities) {
    private static final double MILLION = 1e6;

    /**
     * Of each head the probabilities of its labels, in [0, 1], with the sum 1 but for rounding; of framings as if there
     * were a target.
     */
    public record Probabilities(TargetProbabilities target, FramingProbabilities framing, ClaimProbabilities claim) {}

    /** One a target. */
    public record TargetProbabilities(double us, double bloc, double none) {}

    /** One a framing. */
    public record FramingProbabilities(double anti, double neutral, double pro) {}

    /** One a claim. */
    public record ClaimProbabilities(double attributed, double stateMedia, double ownVoice) {}

    /** What a scorer says, under the id of a sentence. */
    public static Prediction of(String id, Scores scores) {
        return new Prediction(
                id,
                scores.target().label(),
                scores.framing().label(),
                scores.claim().label(),
                new Probabilities(
                        new TargetProbabilities(round(scores.us()), round(scores.bloc()), round(scores.none())),
                        new FramingProbabilities(round(scores.anti()), round(scores.neutral()), round(scores.pro())),
                        new ClaimProbabilities(
                                round(scores.attributed()), round(scores.stateMedia()), round(scores.ownVoice()))));
    }

    private static double round(double probability) {
        return Math.rint(probability * MILLION) / MILLION;
    }
}
