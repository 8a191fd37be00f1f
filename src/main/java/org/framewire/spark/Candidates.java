package org.framewire.spark;

import java.io.Serializable;

/** Two articles that share a passage, by their numbers, the smaller one first. */
record Candidates(long one, long other) implements Serializable {
    static Candidates of(PassageEntry a, PassageEntry b) {
        return new Candidates(Math.min(a.article(), b.article()), Math.max(a.article(), b.article()));
    }
}
