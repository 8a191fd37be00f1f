package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;
import org.framewire.text.ClaimantKind;

/**
 * Whom a row of {@code claimants.csv} is about.
 *
 * @param name as in the column {@code claimant_key}; empty for nobody
 * @param unnamed whether it is a source that is deliberately not named
 * @param country of an unnamed source, so that the officials of two countries are not one, where the words tell it;
 *     else empty
 */
public record ClaimantKey(String name, boolean unnamed, String country)
        implements Comparable<ClaimantKey>, Serializable {
    private static final Comparator<ClaimantKey> ORDER = Comparator.comparing(ClaimantKey::name)
            .thenComparing(ClaimantKey::unnamed)
            .thenComparing(ClaimantKey::country);

    static ClaimantKey of(SentenceRow sentence) {
        String key = sentence.claimantKey();
        boolean unnamed = sentence.claimantKind() == ClaimantKind.UNNAMED;
        boolean told = unnamed && sentence.claimantCountry() != null;
        return new ClaimantKey(key == null ? "" : key, unnamed, told ? sentence.claimantCountry() : "");
    }

    @Override
    public int compareTo(ClaimantKey other) {
        return ORDER.compare(this, other);
    }
}
