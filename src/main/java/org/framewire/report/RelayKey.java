package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;

/** What one row of {@code state_media_relays.csv} is about: an outlet and a state medium that it relays. */
public record RelayKey(SourceKey outlet, StateMedium medium) implements Comparable<RelayKey>, Serializable {
    private static final Comparator<RelayKey> ORDER =
            Comparator.comparing(RelayKey::outlet).thenComparing(RelayKey::medium);

    /** Whether the outlet is the medium itself. */
    boolean isSelf() {
        return outlet.source().equals(medium.name()) && outlet.country().equals(medium.country());
    }

    /** By outlet, then medium. */
    @Override
    public int compareTo(RelayKey other) {
        return ORDER.compare(this, other);
    }
}
