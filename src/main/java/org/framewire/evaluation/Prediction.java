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

    public record Probabilities(TargetProbabilities target, FramingProbabilities framing, ClaimProbabilities claim) {}

    public record TargetProbabilities(double us, double bloc, double none) {}

    public record FramingProbabilities(double anti, double neutral, double pro) {}

    public record ClaimProbabilities(double attributed, double stateMedia, double ownVoice) {}

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
