package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;
import org.framewire.text.ClaimantKind;

/**
 * Whom a row of {@code claimants.csv} is about.
 *
 * @param name as in the column {@code claimant_key}; empty for nobody
 * @param unnamed whether it is a source that is deliberately not named
 */
public record ClaimantKey(String name, boolean unnamed) implements Comparable<ClaimantKey>, Serializable {
    private static final Comparator<ClaimantKey> ORDER =
            Comparator.comparing(ClaimantKey::name).thenComparing(ClaimantKey::unnamed);

    static ClaimantKey of(SentenceRow sentence) {
        String key = sentence.claimantKey();
        return new ClaimantKey(key == null ? "" : key, sentence.claimantKind() == ClaimantKind.UNNAMED);
    }

    @Override
    public int compareTo(ClaimantKey other) {
        return ORDER.compare(this, other);
    }
}
