package org.framewire.network;

import org.framewire.scoring.Claim;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.MarkedSentence;
import org.framewire.text.Target;

/** A labelled sentence with its numbers. */
record Example(LabelledSentence sentence, Features features) {
    /** The marked target as the United States, the document as the outlet. */
    static Example of(MarkedSentence marked, Featurizer featurizer) {
        LabelledSentence labelled = new LabelledSentence(
                marked.id(),
                marked.document(),
                marked.document(),
                marked.sentence(),
                Target.US,
                marked.framing(),
                Claim.OWN_VOICE);
        return new Example(labelled, featurizer.features(marked.sentence(), marked.target()));
    }
}
