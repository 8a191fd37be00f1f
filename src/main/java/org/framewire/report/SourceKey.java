package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.framewire.corpus.Control;

/**
 * What one row of {@code by_source.csv} is about: an outlet whose control changed within the corpus has a row for each.
 *
 * @param country ISO 3166-1 alpha-2, {@code ZZ} where unknown
 */
public record SourceKey(String source, String country, Control control) implements Comparable<SourceKey>, Serializable {
    private static final Comparator<SourceKey> ORDER = Comparator.comparing(SourceKey::country)
            .thenComparing(SourceKey::source)
            .thenComparing(SourceKey::control);

    public SourceKey {
        if (source.isBlank() || country.isBlank() || control == null) {
            throw new IllegalArgumentException("source " + source + ", country " + country + ", control " + control);
        }
    }

    /** The same in every process, as a key of a shuffle must be: an enum constant's own hash is not. */
    @Override
    public int hashCode() {
        return Objects.hash(source, country, control.name());
    }

    public static SourceKey of(ArticleTally article) {
        return new SourceKey(article.source(), article.country(), article.control());
    }

    /** The key as one text, which no other key has. */
    String text() {
        return country + "/" + control.name() + "/" + source;
    }

    /** By country, then source in the order of chars, then control in the order of its constants. */
    @Override
    public int compareTo(SourceKey other) {
        return ORDER.compare(this, other);
    }
}
