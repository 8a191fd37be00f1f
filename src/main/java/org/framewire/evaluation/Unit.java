package org.framewire.evaluation;

import java.util.List;
import java.util.Locale;
import org.framewire.scoring.LabelledSentence;

/** What is resampled as a whole for an interval. */
public enum Unit {
    /** All sentences of an outlet: says how the figure could move with other outlets. */
    OUTLET,
    /** All sentences of an article: says how it could move with other articles of the same outlets. */
    ARTICLE;

    /** With fewer, a bootstrap of outlets is too narrow to be believed. */
    private static final int LEAST_OUTLETS = 30;

    /** Outlets where there are enough of them, else articles. */
    static Unit suiting(List<LabelledSentence> sentences) {
        long outlets =
                sentences.stream().map(LabelledSentence::source).distinct().count();
        return outlets >= LEAST_OUTLETS ? OUTLET : ARTICLE;
    }

    String of(LabelledSentence sentence) {
        return this == OUTLET ? sentence.source() : sentence.article();
    }

    /** As texts write it: {@code outlets}, {@code articles}. */
    public String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }
}
