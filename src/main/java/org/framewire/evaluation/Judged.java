package org.framewire.evaluation;

import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;

/** What a scorer says of a labelled sentence, beside what is true. */
public record Judged(LabelledSentence gold, Scores scores) {}
