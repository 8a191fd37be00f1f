package org.framewire.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.Sha256;

/**
 * Which articles are the same story: an article, its copies, and all that these are linked to. The same words again
 * from the same outlet are a duplicate: the record was collected twice.
 */
public final class Stories implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * An article that has a copy.
     *
     * @param where its place, unique in a run
     * @param date its day, or null
     * @param textHash as in {@link Fingerprint}
     */
    public record Member(String where, String source, LocalDate date, String textHash) implements Serializable {
        /** The earliest comes first; an unknown date is later than every known one; ties by place. */
        static final Comparator<Member> EARLIEST = Comparator.comparing(
                        Member::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Member::where);

        public static Member of(Fingerprint print) {
            return new Member(print.where(), print.source(), print.date(), print.textHash());
        }
    }

    /** The places of two members that are copies of each other. */
    public record Pair(String one, String other) implements Serializable {}

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
     * Whether two articles are copies of each other: they have the same words, or nearly the same and are at most
     * {@value Overlap#WINDOW_DAYS} days apart where both have dates.
     */
    public static boolean areCopies(Fingerprint one, Fingerprint other) {
        return one.textHash().equals(other.textHash()) || Overlap.nearCopies(one, other);
    }

    /**
     * @param members every article that has a copy, in any order; all others are stories of their own
     * @param pairs of members that are copies, in any order
     */
    public static Stories of(Collection<Member> members, Collection<Pair> pairs) {
        Links links = new Links();
        pairs.forEach(pair -> links.join(pair.one(), pair.other()));
        Map<String, List<Member>> stories = new TreeMap<>();
        for (Member member : members) {
            stories.computeIfAbsent(links.root(member.where()), root -> new ArrayList<>())
                    .add(member);
        }
        Map<String, Fate> fates = new HashMap<>();
        stories.values().forEach(story -> addFates(story, fates));
        return new Stories(fates);
    }

    /** The fate of an article; a story of its own where no copy was found. */
    public Fate of(Article article) {
        Fate fate = fates.get(article.where());
        return fate != null ? fate : new Fate(Fingerprint.textHash(article), true, null);
    }

    /** Whether the article has a copy, be it only a record that repeats it. */
    public boolean hasCopy(Article article) {
        return fates.containsKey(article.where());
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

    private static void addFates(List<Member> story, Map<String, Fate> fates) {
        story.sort(Member.EARLIEST);
        String id = story.get(0).textHash();
        Map<String, String> seen = new HashMap<>();
        for (Member member : story) {
            String same = seen.putIfAbsent(member.source() + '\n' + member.textHash(), member.where());
            fates.put(member.where(), new Fate(id, member == story.get(0), same));
        }
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
