package org.framewire.scoring;

import org.framewire.text.Target;

/**
 * What a scorer says of one sentence: three labels, and a probability for each label that it could have chosen.
 *
 * <p>The labels need not be the most probable ones: a scorer may choose them by thresholds that balance rare labels.
 * The framing probabilities are conditional on the sentence having a target; where {@code target} is {@code NONE} the
 * framing label is {@code NEUTRAL} whatever they are.
 *
 * <p>Each triple of probabilities lies in [0, 1] and sums to 1 within 1e-4.
 */
public record Scores(
        Target target,
        double us,
        double bloc,
        double none,
        Framing framing,
        double anti,
        double neutral,
        double pro,
        Claim claim,
        double attributed,
        double stateMedia,
        double ownVoice) {
    private static final double TOLERANCE = 1e-4;

    public Scores {
        check("target", us, bloc, none);
        check("framing", anti, neutral, pro);
        check("claim", attributed, stateMedia, ownVoice);
        if (target == Target.NONE && framing != Framing.NEUTRAL) {
            throw new IllegalArgumentException("no target, but framing " + framing.label());
        }
    }

    /** The probability of the chosen framing. */
    public double framingProbability() {
        return switch (framing) {
            case ANTI -> anti;
            case NEUTRAL -> neutral;
            case PRO -> pro;
        };
    }

    /** The probability of the chosen claim. */
    public double claimProbability() {
        return switch (claim) {
            case ATTRIBUTED -> attributed;
            case STATE_MEDIA -> stateMedia;
            case OWN_VOICE -> ownVoice;
        };
    }

    /** The probability of the chosen target. */
    public double targetProbability() {
        return switch (target) {
            case US -> us;
            case BLOC -> bloc;
            case NONE -> none;
        };
    }

    private static void check(String head, double a, double b, double c) {
        boolean inRange = a >= 0 && a <= 1 && b >= 0 && b <= 1 && c >= 0 && c <= 1;
        if (!inRange || Math.abs(a + b + c - 1) > TOLERANCE) {
            throw new IllegalArgumentException(head + " probabilities are " + a + ", " + b + ", " + c);
        }
    }
}
