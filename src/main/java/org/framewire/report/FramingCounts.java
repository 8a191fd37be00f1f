package org.framewire.report;

import java.io.Serializable;
import org.framewire.scoring.Framing;

/** Counts of U.S. sentences by framing, with and without copies. */
public record FramingCounts(
        @Meaning("U.S. sentences") long sentences,
        @Meaning("those of them framed unfavourably") long antiCount,
        @Meaning("those framed neither way") long neutralCount,
        @Meaning("those framed favourably") long proCount,

        @Meaning("the U.S. sentences when all copies of a story, in whatever outlet, are counted once: those with"
                + " first_of_story true")
        long sentencesWithoutCopies,

        @Meaning("those of them framed unfavourably") long antiCountWithoutCopies,
        @Meaning("those framed neither way") long neutralCountWithoutCopies,
        @Meaning("those framed favourably") long proCountWithoutCopies)
        implements Serializable {
    static final FramingCounts NONE = new FramingCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public FramingCounts {
        if (sentences != antiCount + neutralCount + proCount
                || sentencesWithoutCopies
                        != antiCountWithoutCopies + neutralCountWithoutCopies + proCountWithoutCopies) {
            throw new IllegalArgumentException(sentences + " sentences: " + antiCount + " anti, " + neutralCount
                    + " neutral, " + proCount + " pro");
        }
    }

    static FramingCounts of(SentenceRow sentence) {
        long anti = sentence.framing() == Framing.ANTI ? 1 : 0;
        long neutral = sentence.framing() == Framing.NEUTRAL ? 1 : 0;
        long pro = sentence.framing() == Framing.PRO ? 1 : 0;
        long first = sentence.firstOfStory() ? 1 : 0;
        return new FramingCounts(1, anti, neutral, pro, first, first * anti, first * neutral, first * pro);
    }

    FramingCounts plus(FramingCounts other) {
        return new FramingCounts(
                sentences + other.sentences,
                antiCount + other.antiCount,
                neutralCount + other.neutralCount,
                proCount + other.proCount,
                sentencesWithoutCopies + other.sentencesWithoutCopies,
                antiCountWithoutCopies + other.antiCountWithoutCopies,
                neutralCountWithoutCopies + other.neutralCountWithoutCopies,
                proCountWithoutCopies + other.proCountWithoutCopies);
    }
}
