package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import org.framewire.corpus.Agencies;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;

/**
 * What {@code stories.csv} and {@code state_media_relays.csv} need of one article.
 *
 * @param first whether it is the one of the story that counts when copies are counted once
 * @param date its day, or null
 * @param title its headline, or null
 * @param agency the wire agency that it is credited to, or null
 * @param named the state media that it names anywhere
 * @param credited those of them that its dateline, byline or credits name
 * @param otherAgency whether its byline or credits name a wire agency, and no state medium
 */
public record StoryArticle(
        String where,
        boolean first,
        SourceKey outlet,
        LocalDate date,
        String title,
        String agency,
        SortedSet<StateMedium> named,
        SortedSet<StateMedium> credited,
        boolean otherAgency)
        implements Serializable {
    /** The first of the story, then the others by place. */
    static final Comparator<StoryArticle> FIRST =
            Comparator.comparing(StoryArticle::first).reversed().thenComparing(StoryArticle::where);

    /** What the table of stories needs of an article, with the state media that its text and its credits name. */
    public static StoryArticle of(Article article, boolean first, StateMedia media) {
        Optional<String> agency = Agencies.of(article);
        SortedSet<StateMedium> credited = media.credited(article);
        return new StoryArticle(
                article.where(),
                first,
                new SourceKey(article.source(), article.country(), article.control()),
                article.date(),
                article.title(),
                agency.orElse(null),
                media.named(article),
                credited,
                credited.isEmpty()
                        && (agency.isPresent()
                                || Agencies.in(article.credits().byline()).isPresent()));
    }

    String source() {
        return outlet.source();
    }

    String country() {
        return outlet.country();
    }

    boolean isOfStateMedium() {
        return outlet.control() == Control.STATE;
    }

    /** Its outlet, as if it were a state medium. */
    StateMedium asMedium() {
        return new StateMedium(outlet.source(), outlet.country());
    }
}
