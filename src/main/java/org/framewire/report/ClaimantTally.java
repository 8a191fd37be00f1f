package org.framewire.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.scoring.Claim;
import org.framewire.text.ClaimantKind;
import org.framewire.text.Target;

/**
 * The counts of one claimant. Adding and merging are exact and their order never matters. Not safe for several threads.
 */
public final class ClaimantTally implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In the place of a name: somebody speaks, but the article does not tell plainly who. */
    static final String NOT_RESOLVED = "(not resolved)";

    /** In the place of a name: "reportedly", "many say". */
    static final String NOT_NAMED = "(not named)";

    private static final int ACRONYM = 5;
    /** Of the ways to write a name: none in small letters, nor a long one in capitals; then the most frequent one. */
    private static final Comparator<Map.Entry<String, Long>> BEST_NAME = Comparator.comparingInt(
                    (Map.Entry<String, Long> way) -> ugliness(way.getKey()))
            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .thenComparing(Map.Entry.comparingByKey());

    private long articles;
    private FramingCounts counts = FramingCounts.NONE;
    private final StorySet outlets = new StorySet();
    private final TreeMap<String, Long> names = new TreeMap<>();
    private final TreeMap<ClaimantKind, Long> kinds = new TreeMap<>();
    private final TreeMap<String, Long> countries = new TreeMap<>();

    /**
     * The claimants of an article's U.S. sentences that are not in its own voice.
     *
     * @param evidence the rows of the article
     */
    public static SortedMap<ClaimantKey, ClaimantTally> of(SentenceRow[] evidence) {
        SortedMap<ClaimantKey, List<SentenceRow>> sentences = new TreeMap<>();
        for (SentenceRow row : evidence) {
            if (row.target() == Target.US && row.claim() != Claim.OWN_VOICE) {
                sentences
                        .computeIfAbsent(ClaimantKey.of(row), key -> new ArrayList<>())
                        .add(row);
            }
        }
        SortedMap<ClaimantKey, ClaimantTally> tallies = new TreeMap<>();
        sentences.forEach((key, rows) -> tallies.put(key, new ClaimantTally().article(rows)));
        return tallies;
    }

    private ClaimantTally article(Collection<SentenceRow> rows) {
        articles = 1;
        for (SentenceRow row : rows) {
            counts = counts.plus(FramingCounts.of(row));
            outlets.add(SplitMix64.hash(row.country() + '\n' + row.source()));
            boolean medium = ClaimantNames.isMedium(row);
            count(kinds, medium ? ClaimantKind.STATE_MEDIUM : row.claimantKind());
            count(countries, medium ? row.stateMediumCountry() : row.claimantCountry());
            count(names, ClaimantNames.shown(row));
        }
        return this;
    }

    /** Counts all of another tally in, which stays as it is; no article may be in both. */
    public ClaimantTally merge(ClaimantTally other) {
        articles += other.articles;
        counts = counts.plus(other.counts);
        outlets.addAll(other.outlets);
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
        other.countries.forEach((country, count) -> countries.merge(country, count, Long::sum));
        other.names.forEach((way, count) -> names.merge(way, count, Long::sum));
        return this;
    }

    ClaimantRow row(ClaimantKey key) {
        boolean resolved = !key.name().isEmpty() || key.unnamed();
        return new ClaimantRow(
                key.name(),
                key.name().isEmpty() ? nobody(key) : name(),
                most(kinds),
                resolved ? most(countries) : null,
                articles,
                outlets.size(),
                counts);
    }

    private String name() {
        return names.entrySet().stream().min(BEST_NAME).map(Map.Entry::getKey).orElse(null);
    }

    private static String nobody(ClaimantKey key) {
        return key.unnamed() ? NOT_NAMED : NOT_RESOLVED;
    }

    private static <K> void count(TreeMap<K, Long> counts, K what) {
        if (what != null) {
            counts.merge(what, 1L, Long::sum);
        }
    }

    /** What was counted most often, the first of several; null where there is nothing. */
    private static <K> K most(SortedMap<K, Long> counts) {
        K most = null;
        for (Map.Entry<K, Long> entry : counts.entrySet()) {
            most = most == null || entry.getValue() > counts.get(most) ? entry.getKey() : most;
        }
        return most;
    }

    private static int ugliness(String name) {
        boolean small = !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
        boolean shouted = name.length() > ACRONYM && name.codePoints().noneMatch(Character::isLowerCase);
        return small ? 2 : shouted ? 1 : 0;
    }
}
