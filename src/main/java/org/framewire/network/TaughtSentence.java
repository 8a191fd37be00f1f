package org.framewire.network;

import java.util.List;
import org.framewire.scoring.Framing;
import org.framewire.text.Sentence;

/**
 * A sentence without a label, with what slower models, one a fold, think of its framing: the knowledge that is to be
 * distilled into a fast network (Hinton et al. 2015).
 *
 * @param framing for each fold the probabilities of the framings, in the order of {@link Framing}, by a teacher that
 *     has not seen the outlets of the fold; null where the sentence's own outlet lies in the fold, whose network must
 *     not learn from it
 */
public record TaughtSentence(Sentence sentence, List<double[]> framing) {
    public TaughtSentence {
        for (double[] probabilities : framing) {
            if (probabilities != null && probabilities.length != Head.LABELS) {
                throw new IllegalArgumentException(probabilities.length + " probabilities of framings");
            }
        }
    }
}
