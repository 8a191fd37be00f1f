package org.framewire.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.Sha256;

/**
 * Which articles are the same story. Articles with the same words, or with nearly the same ({@link #SIMILAR} estimated
 * Jaccard similarity, at most {@link #WINDOW_DAYS} days apart where both have dates), form a story with all that they
 * are linked to. The same words again from the same outlet are a duplicate: the record was collected twice.
 */
public final class Stories implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The least estimated Jaccard similarity of two near copies. */
    public static final double SIMILAR = 0.5;

    /** The most days between two near copies. */
    public static final int WINDOW_DAYS = 30;

    /**
     * What the corpus says of one article.
     *
     * @param story the story's id: the text hash of its earliest article
     * @param first whether the article is that earliest one: the one that counts where copies are counted once
     * @param duplicateOf the place of the record that this one repeats, or null
     */
    public record Fate(String story, boolean first, String duplicateOf) implements Serializable {}

    private final Map<String, Fate> fates;

    private Stories(Map<String, Fate> fates) {
        this.fates = fates;
    }

    /**
     * @param candidates every article that may have a copy; all others are stories of their own
     * @param pairs places of two candidates worth comparing, in any order
     */
    public static Stories of(Collection<Fingerprint> candidates, Collection<Pair> pairs) {
        Map<String, Fingerprint> byWhere = new TreeMap<>();
        candidates.forEach(candidate -> byWhere.put(candidate.where(), candidate));
        Links links = new Links();
        Map<String, String> firstOfHash = new HashMap<>();
        for (Fingerprint candidate : byWhere.values()) {
            String same = firstOfHash.putIfAbsent(candidate.textHash(), candidate.where());
            if (same != null) {
                links.join(same, candidate.where());
            }
        }
        for (Pair pair : pairs) {
            if (nearCopies(byWhere.get(pair.one()), byWhere.get(pair.other()))) {
                links.join(pair.one(), pair.other());
            }
        }
        return new Stories(fates(byWhere, links));
    }

    /** Two articles worth comparing. */
    public record Pair(String one, String other) implements Serializable {}

    /** The fate of an article; a story of its own where no copy was found. */
    public Fate of(Article article) {
        Fate fate = fates.get(article.where());
        return fate != null ? fate : new Fate(Fingerprint.textHash(article), true, null);
    }

    /** A number that all copies of one story share, and hardly any two stories: cheaper than the story's id. */
    public long group(Article article) {
        Fate fate = fates.get(article.where());
        String name = fate != null ? fate.story() : article.where();
        return ByteBuffer.wrap(Sha256.of(name.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /** Whether the article's record repeats another one. */
    public boolean repeats(Article article) {
        Fate fate = fates.get(article.where());
        return fate != null && fate.duplicateOf() != null;
    }

    /** The records that repeat another one, by place; each value's {@code duplicateOf} is not null. */
    public Map<String, Fate> duplicates() {
        Map<String, Fate> duplicates = new TreeMap<>(fates);
        duplicates.values().removeIf(fate -> fate.duplicateOf() == null);
        return duplicates;
    }

    private static boolean nearCopies(Fingerprint one, Fingerprint other) {
        boolean apart = one.date() != null
                && other.date() != null
                && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > WINDOW_DAYS;
        return !apart && one.similarity(other) >= SIMILAR;
    }

    private static Map<String, Fate> fates(Map<String, Fingerprint> byWhere, Links links) {
        Map<String, List<Fingerprint>> stories = new TreeMap<>();
        for (Fingerprint print : byWhere.values()) {
            stories.computeIfAbsent(links.root(print.where()), root -> new ArrayList<>())
                    .add(print);
        }
        Map<String, Fate> fates = new HashMap<>();
        for (List<Fingerprint> story : stories.values()) {
            story.sort(Fingerprint.EARLIEST);
            String id = story.get(0).textHash();
            Map<String, String> seen = new HashMap<>();
            for (Fingerprint print : story) {
                String same = seen.putIfAbsent(print.source() + '\n' + print.textHash(), print.where());
                fates.put(print.where(), new Fate(id, print == story.get(0), same));
            }
        }
        return fates;
    }

    /** Disjoint sets with path halving; the smaller place is the root, so that the order of joins does not matter. */
    private static final class Links {
        private final Map<String, String> parents = new HashMap<>();

        String root(String where) {
            String at = where;
            for (String up = parent(at); !up.equals(at); up = parent(at)) {
                parents.put(at, parent(up));
                at = parents.get(at);
            }
            return at;
        }

        void join(String one, String other) {
            String a = root(one);
            String b = root(other);
            if (a.compareTo(b) < 0) {
                parents.put(b, a);
            } else if (b.compareTo(a) < 0) {
                parents.put(a, b);
            }
        }

        private String parent(String where) {
            return parents.getOrDefault(where, where);
        }
    }
}
