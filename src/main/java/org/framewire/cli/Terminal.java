package org.framewire.cli;

/**
 * Whether a person watches. Java 17 can't tell for a single stream, and later versions answer otherwise than 17, so
 * {@code jobs/*} find out and say it in two system properties; without them nobody watches.
 */
final class Terminal {
    private Terminal() {}

    /** Whether what is printed goes to a terminal. */
    static boolean out() {
        return Boolean.getBoolean("framewire.terminal.out");
    }

    /** Whether errors and progress go to a terminal. */
    static boolean err() {
        return Boolean.getBoolean("framewire.terminal.err");
    }
}
