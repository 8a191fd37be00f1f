package org.framewire.report;

import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/**
 * A sentence of the corpus that the model gave the target {@code us}, and that a person labelled because a random draw
 * took it.
 *
 * @param given the model's framing
 * @param claim the model's claim
 * @param truth the person's framing; neutral where the sentence has no target
 * @param weight how many sentences of the corpus it stands for: 1 over the probability of its being drawn
 */
record GoldSentence(SourceKey outlet, Framing given, Claim claim, Framing truth, double weight) {
    GoldSentence {
        if (!(weight >= 1) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("a weight of " + weight);
        }
    }
}
