package org.framewire.report;

/** Counts that have to be the same wherever they stand: where they are not, the run went wrong. */
final class Sums {
    private Sums() {}

    static void requireSame(String what, long counted, long stated) {
        requireSame(what, counted, stated, "the manifest");
    }

    /** @throws IllegalStateException if they differ */
    static void requireSame(String what, long counted, long stated, String where) {
        if (counted != stated) {
            throw new IllegalStateException(counted + " " + what + ", but " + where + " has " + stated);
        }
    }
}
