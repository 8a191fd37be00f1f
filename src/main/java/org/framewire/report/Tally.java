package org.framewire.report;

import java.io.Serializable;

/**
 * The counts of any group of articles, with what their intervals need. Adding and merging are exact and their order
 * never matters: the same articles give the same figures to the last bit, however they were spread over machines.
 *
 * <p>It takes 29 kB, and 8 to 32 bytes for each of its stories. Not safe for several threads.
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private long articles;
    private long firstArticles;
    private long unregisteredArticles;
    private long usArticles;
    private String exampleUrl;
    private long sentences;
    private long blocSentences;
    private long namedSources;
    private long unnamedSources;
    private final long[] cells = new long[CellCounts.CELLS];
    private final long[] firstCells = new long[CellCounts.CELLS];
    private final StorySet stories = new StorySet();
    private final Replicates replicates = new Replicates();

    /** Counts one article in. */
    public Tally add(ArticleTally article) {
        articles++;
        firstArticles += article.firstOfStory() ? 1 : 0;
        unregisteredArticles += article.registered() ? 0 : 1;
        exampleUrl = first(exampleUrl, article.url());
        sentences += article.sentences();
        blocSentences += article.blocSentences();
        namedSources += article.namedSources();
        unnamedSources += article.unnamedSources();
        long[] counts = article.cells().toArray();
        if (Cells.ALL.sum(counts, 0) > 0) {
            long story = SplitMix64.hash(article.story());
            usArticles++;
            addTo(cells, counts);
            if (article.firstOfStory()) {
                addTo(firstCells, counts);
            }
            stories.add(story);
            replicates.add(story, counts);
        }
        return this;
    }

    /** Counts all articles of another tally in, which stays as it is; no article may be in both. */
    public Tally merge(Tally other) {
        articles += other.articles;
        firstArticles += other.firstArticles;
        unregisteredArticles += other.unregisteredArticles;
        usArticles += other.usArticles;
        exampleUrl = first(exampleUrl, other.exampleUrl);
        sentences += other.sentences;
        blocSentences += other.blocSentences;
        namedSources += other.namedSources;
        unnamedSources += other.unnamedSources;
        addTo(cells, other.cells);
        addTo(firstCells, other.firstCells);
        stories.addAll(other.stories);
        replicates.merge(other.replicates);
        return this;
    }

    /** Copies included. */
    public long articles() {
        return articles;
    }

    /** The articles that count when copies are counted once. */
    public long articlesWithoutCopies() {
        return firstArticles;
    }

    /** The articles whose outlet the registry does not know. */
    public long unregisteredArticles() {
        return unregisteredArticles;
    }

    /** The first of the articles' URLs in the order of chars, or null if none has one. */
    public String exampleUrl() {
        return exampleUrl;
    }

    /** All sentences, headlines included. */
    public long sentences() {
        return sentences;
    }

    /** The sentences with the target bloc. */
    public long blocSentences() {
        return blocSentences;
    }

    /** The sentences with the target us. */
    public long usSentences() {
        return count(Cells.ALL);
    }

    /** The different stories that have a U.S. sentence. */
    public long stories() {
        return stories.size();
    }

    /** The attributed or relayed U.S. sentences whose source has a name, or stands for somebody who has. */
    public long namedSources() {
        return namedSources;
    }

    /** The attributed or relayed U.S. sentences whose source is deliberately not named. */
    public long unnamedSources() {
        return unnamedSources;
    }

    long count(Cells of) {
        return of.sum(cells, 0);
    }

    /** As {@link #count}, of the articles that count when copies are counted once. */
    long countWithoutCopies(Cells of) {
        return of.sum(firstCells, 0);
    }

    /** The share that one set of cells has of another that holds it. */
    Share share(Cells part, Cells whole) {
        return new Share(
                count(part), count(whole), replicates.sums(part), replicates.sums(whole), stories(), usArticles);
    }

    private static void addTo(long[] sums, long[] counts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    private static String first(String a, String b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }
}
