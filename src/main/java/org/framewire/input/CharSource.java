package org.framewire.input;

import java.io.IOException;
import java.io.StringReader;

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

    /** The characters of a text. */
    static CharSource of(String text) {
        return new StringReader(text)::read;
    }
}
