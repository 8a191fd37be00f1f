package org.framewire.scoring;

import org.framewire.text.Sentence;
import org.framewire.text.Target;

/**
 * A sentence with the labels that the codebook gives it: what a scorer is trained on or measured by. The scorer is
 * shown the {@link #sentence} only; article and source are there to split and resample by.
 *
 * @param id unique within its file
 * @param article the article that it comes from
 * @param source the outlet that the article comes from
 * @param framing {@code NEUTRAL} where the target is {@code NONE}
 */
public record LabelledSentence(
        String id, String article, String source, Sentence sentence, Target target, Framing framing, Claim claim) {
    public LabelledSentence {
        if (target == Target.NONE && framing != Framing.NEUTRAL) {
            throw new IllegalArgumentException("sentence " + id + ": no target, but framing " + framing.label());
        }
    }

    /** The same under another name of its outlet. */
    public LabelledSentence withSource(String outlet) {
        return new LabelledSentence(id, article, outlet, sentence, target, framing, claim);
    }
}
