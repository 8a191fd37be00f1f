package org.framewire.input;

import java.io.IOException;

/** Where a scanner gets its characters from. */
@FunctionalInterface
public interface CharSource {
    /**
     * Reads at least one character.
     *
     * @return how many, or -1 at the end
     */
    int read(char[] to) throws IOException;

    /** Whether one of the characters before this index (from 0) was guessed; asked with growing indices. */
    default boolean repairedBefore(long index) {
        return false;
    }
}
