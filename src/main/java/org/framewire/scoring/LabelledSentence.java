package org.framewire.scoring;

import org.framewire.text.Sentence;
import org.framewire.text.Target;

/**
 * A sentence with the labels that the codebook gives it: what a scorer is trained on or measured by. The scorer is
 * shown the {@link #sentence} only; article, source and country are there to split, resample and group by.
 *
 * @param id unique within its file
 * @param article the article that it comes from
 * @param source the outlet that the article comes from
 * @param framing {@code NEUTRAL} where the target is {@code NONE}
 * @param country of the outlet, ISO 3166-1 alpha-2; {@link #NO_COUNTRY} where it is not known
 */
public record LabelledSentence(
        String id,
        String article,
        String source,
        Sentence sentence,
        Target target,
        Framing framing,
        Claim claim,
        String country) {
    /** The code of no country. */
    public static final String NO_COUNTRY = "ZZ";

    public LabelledSentence {
        if (target == Target.NONE && framing != Framing.NEUTRAL) {
            throw new IllegalArgumentException("sentence " + id + ": no target, but framing " + framing.label());
        }
    }

    /** Of an outlet whose country is not known. */
    public LabelledSentence(
            String id, String article, String source, Sentence sentence, Target target, Framing framing, Claim claim) {
        this(id, article, source, sentence, target, framing, claim, NO_COUNTRY);
    }

    /** The same sentence of this outlet in this country. */
    public LabelledSentence of(String outlet, String outletCountry) {
        return new LabelledSentence(id, article, outlet, sentence, target, framing, claim, outletCountry);
    }
}
