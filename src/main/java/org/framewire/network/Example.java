package org.framewire.network;

import org.framewire.scoring.LabelledSentence;

/** A labelled sentence with its numbers. */
record Example(LabelledSentence sentence, Features features) {
    int length() {
        return features.words().length;
    }
}
