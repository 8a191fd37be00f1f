package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.framewire.corpus.Agencies;
import org.framewire.corpus.Article;

/**
 * What {@code stories.csv} needs of one article.
 *
 * @param first whether it is the one of the story that counts when copies are counted once
 * @param date its day, or null
 * @param title its headline, or null
 * @param agency the wire agency that it is credited to, or null
 */
public record StoryArticle(
        String where, boolean first, String source, String country, LocalDate date, String title, String agency)
        implements Serializable {
    /** The first of the story, then the others by place. */
    static final Comparator<StoryArticle> FIRST =
            Comparator.comparing(StoryArticle::first).reversed().thenComparing(StoryArticle::where);

    public static StoryArticle of(Article article, boolean first) {
        return new StoryArticle(
                article.where(),
                first,
                article.source(),
                article.country(),
                article.date(),
                article.title(),
                Agencies.of(article).orElse(null));
    }
}
