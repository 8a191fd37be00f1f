package org.framewire.corpus;

import java.io.Serializable;
import org.framewire.input.Rejection;

/** What becomes of one input record: exactly one of the two is not null. */
public record ParsedArticle(Article article, Rejection rejection) implements Serializable {
    public ParsedArticle {
        if ((article == null) == (rejection == null)) {
            throw new IllegalArgumentException("a record becomes an article or a rejection");
        }
    }

    /** The record became an article. */
    public static ParsedArticle of(Article article) {
        return new ParsedArticle(article, null);
    }

    /** The record is not used. */
    public static ParsedArticle of(Rejection rejection) {
        return new ParsedArticle(null, rejection);
    }
}
