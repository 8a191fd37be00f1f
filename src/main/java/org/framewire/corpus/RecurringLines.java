package org.framewire.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.framewire.Sha256;

/**
 * Lines that an outlet puts at the beginning or the end of many different articles: furniture of its pages that no
 * pattern knows. What a propaganda outlet repeats is content, so recurrence alone is not enough: a line goes only from
 * the first and last lines of a text, never from its middle, and only if it is no sentence (a name, a heading, a mark)
 * or a sentence that speaks to the reader or of the outlet or its authors. Immutable; safe for use by many threads.
 */
public final class RecurringLines implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In how many different stories of an outlet a line must be. */
    public static final int LEAST_STORIES = 5;

    /** In what share of an outlet's stories a line must be. */
    public static final double LEAST_SHARE = 0.01;

    /** An outlet with fewer stories in the corpus keeps all its lines. */
    public static final int LEAST_OF_SOURCE = 20;

    /** What the counts of the cleaning call it. */
    public static final String RULE = "recurring_line";

    /** Nothing recurs. */
    public static final RecurringLines NONE = new RecurringLines(Set.of());

    /** At most so many lines at the beginning, at the end, and at each no more than a third of all. */
    private static final int HEAD = 5;

    private static final int TAIL = 6;
    private static final int LONGEST = 400;
    private static final int LONGEST_HEADING = 100;
    /** No more than this share of a text goes; a text that would lose more keeps all. */
    private static final double MOST_REMOVED = 0.5;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Set<String> WORDS_OF_PAGES = Set.of(
            ("you your yours subscribe subscriber subscribers subscription newsletter newsletters email facebook twitter"
                            + " instagram youtube telegram podcast podcasts website homepage app donate donation donations"
                            + " membership author authors writer writers columnist contributor contributors correspondent"
                            + " article op column copyright reserved advertisement advertisers disclaimer")
                    .split(" "));

    private final Set<Key> keys;

    private RecurringLines(Set<Key> keys) {
        this.keys = keys;
    }

    /**
     * A line of an outlet, by hashes of 64 bits.
     *
     * @param line 0 stands for the outlet itself
     */
    public record Key(long source, long line) implements Serializable {}

    /** What is counted of an article, each once: its outlet, and its lines that would go if they recur. */
    public static Set<Key> keys(Article article) {
        Set<Key> keys = new LinkedHashSet<>();
        long source = hash(article.source());
        keys.add(new Key(source, 0));
        String[] lines = article.text().split("\n");
        String name = Names.fold(article.source());
        for (int i = 0; i < lines.length; i++) {
            if (isAtEdge(i, lines.length) && isFurniture(lines[i], name)) {
                keys.add(key(source, lines[i]));
            }
        }
        return keys;
    }

    /** @param stories in how many different stories each key is; those in fewer than {@link #LEAST_STORIES} may lack */
    public static RecurringLines of(Map<Key, Long> stories) {
        Set<Key> recurring = new HashSet<>();
        stories.forEach((key, count) -> {
            long all = stories.getOrDefault(new Key(key.source(), 0), 0L);
            boolean often = count >= LEAST_STORIES && count >= LEAST_SHARE * all;
            if (key.line() != 0 && all >= LEAST_OF_SOURCE && often) {
                recurring.add(key);
            }
        });
        return new RecurringLines(recurring);
    }

    /** The article without its recurring lines; itself where it has none, or where too little would be left. */
    public Article strip(Article article) {
        if (keys.isEmpty()) {
            return article;
        }
        String[] lines = article.text().split("\n");
        String name = Names.fold(article.source());
        long source = hash(article.source());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean candidate = isAtEdge(i, lines.length) && isFurniture(lines[i], name);
            if (!candidate || !keys.contains(key(source, lines[i]))) {
                kept.add(lines[i]);
            }
        }
        String text = String.join("\n", kept);
        boolean enough = text.length() >= (1 - MOST_REMOVED) * article.text().length();
        return kept.size() == lines.length || !enough ? article : article.with(text, RULE, lines.length - kept.size());
    }

    private static boolean isAtEdge(int line, int lines) {
        return line < Math.min(HEAD, lines / 3) || line >= lines - Math.min(TAIL, lines / 3);
    }

    private static boolean isFurniture(String line, String source) {
        if (line.length() > LONGEST) {
            return false;
        }
        return ".!?:;,\"\u201D\u2019'\u2026".indexOf(line.charAt(line.length() - 1)) < 0
                        && line.length() <= LONGEST_HEADING
                || line.indexOf('"') < 0 && line.indexOf('\u201C') < 0 && speaksOfPage(Names.fold(line), source);
    }

    private static boolean speaksOfPage(String folded, String source) {
        if ((" " + folded + " ").contains(" " + source + " ")) {
            return true;
        }
        for (String word : folded.split(" ")) {
            if (WORDS_OF_PAGES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Lines that differ in case, punctuation and figures only are the same: "Updated 2:01 p.m." */
    private static Key key(long source, String line) {
        long hash = hash(DIGITS.matcher(Names.fold(line)).replaceAll("0"));
        return new Key(source, hash == 0 ? 1 : hash);
    }

    private static long hash(String text) {
        return ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
