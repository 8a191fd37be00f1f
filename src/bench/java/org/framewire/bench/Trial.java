package org.framewire.bench;

/**
 * One process that was measured.
 *
 * @param articles of its corpus; 0 where it has none
 * @param cores that Spark may use
 */
record Trial(Kind kind, int articles, int cores, Usage usage) {
    /** What a process does. */
    enum Kind {
        START("Spark's start"),
        FLOOR("floor: read, split at line breaks, write"),
        FAST("analyze --fast"),
        WHOLE("analyze");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
