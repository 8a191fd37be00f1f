package org.framewire.report;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.csv.Unprefixed;
import org.framewire.scoring.Claim;
import org.framewire.text.Target;

/** How much an outlet relays of a state medium. */
public record RelayCounts(
        @Meaning("articles with a U.S. sentence that is relayed from the medium: credited relays")
        long articles,

        @Unprefixed @Meaning("relayed from the medium") FramingCounts counts,

        @Meaning("those of the relayed U.S. sentences whose claim the model tags state_media; the others are attributed"
                + " to an outlet that the registry has as state-controlled")
        long stateMediaClaims,

        @Meaning("U.S. sentences in which the medium cites itself; they are not in sentences")
        long selfCitations,

        @Meaning("articles that are near-copies of an article of the medium and name it in their text, byline,"
                + " dateline or credits, whether they are about the United States or not")
        long creditedCopies,

        @Meaning("articles that are near-copies of an article of the medium and name neither it nor another source of"
                + " the whole; the medium's is from the story's first day, and so no later than the copy")
        long uncredited,

        @Meaning("near-copies that name no source either, of which it is not known whether they are later, since the"
                + " copy's day or the medium's is not known; not in uncredited")
        long undatedCopies)
        implements Serializable {
    static final RelayCounts NONE = new RelayCounts(0, FramingCounts.NONE, 0, 0, 0, 0, 0);

    /**
     * What an article's U.S. sentences relay.
     *
     * @param evidence the rows of the article
     */
    public static SortedMap<RelayKey, RelayCounts> of(ArticleTally article, SentenceRow[] evidence) {
        SortedMap<RelayKey, RelayCounts> relays = new TreeMap<>();
        SourceKey outlet = SourceKey.of(article);
        for (SentenceRow row : evidence) {
            if (row.target() == Target.US && row.stateMedium() != null) {
                String country = row.stateMediumCountry() == null ? "" : row.stateMediumCountry();
                RelayKey key = new RelayKey(outlet, new StateMedium(row.stateMedium(), country));
                RelayCounts before = relays.getOrDefault(key, NONE);
                relays.put(key, key.isSelf() ? before.plus(self()) : before.withSentence(row));
            }
        }
        return relays;
    }

    private static RelayCounts self() {
        return new RelayCounts(0, FramingCounts.NONE, 0, 1, 0, 0, 0);
    }

    private RelayCounts withSentence(SentenceRow row) {
        long tagged = row.claim() == Claim.STATE_MEDIA ? 1 : 0;
        return new RelayCounts(
                1,
                counts.plus(FramingCounts.of(row)),
                stateMediaClaims + tagged,
                selfCitations,
                creditedCopies,
                uncredited,
                undatedCopies);
    }

    /** Of one copy. */
    static RelayCounts of(StoryRelays.Credit credit) {
        return switch (credit) {
            case CREDITED -> new RelayCounts(0, FramingCounts.NONE, 0, 0, 1, 0, 0);
            case UNCREDITED -> new RelayCounts(0, FramingCounts.NONE, 0, 0, 0, 1, 0);
            case UNDATED -> new RelayCounts(0, FramingCounts.NONE, 0, 0, 0, 0, 1);
        };
    }

    /** Both together; no article may be in both. */
    public RelayCounts plus(RelayCounts other) {
        return new RelayCounts(
                articles + other.articles,
                counts.plus(other.counts),
                stateMediaClaims + other.stateMediaClaims,
                selfCitations + other.selfCitations,
                creditedCopies + other.creditedCopies,
                uncredited + other.uncredited,
                undatedCopies + other.undatedCopies);
    }
}
