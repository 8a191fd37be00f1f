package org.framewire.spark;

import java.io.Serializable;

/** Two articles that share a passage, the smaller number first; {@code weight} adds up over the shared ones. */
public record Candidates(long one, long other, long weight) implements Serializable {
    static Candidates of(PassageEntry a, PassageEntry b) {
        return new Candidates(
                Math.min(a.article(), b.article()),
                Math.max(a.article(), b.article()),
                Math.max(a.weight(), b.weight()));
    }
}
