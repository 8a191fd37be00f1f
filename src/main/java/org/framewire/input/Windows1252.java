package org.framewire.input;

import java.nio.charset.Charset;

/** The characters of windows-1252; the five bytes that it leaves undefined are the control characters of ISO 8859-1. */
public final class Windows1252 {
    private static final int BYTES = 256;
    private static final char[] TABLE = new char[BYTES];

    static {
        for (int b = 0; b < BYTES; b++) {
            char c = new String(new byte[] {(byte) b}, Charset.forName("windows-1252")).charAt(0);
            TABLE[b] = c == '\uFFFD' ? (char) b : c;
        }
    }

    private Windows1252() {}

    /** @param value of the byte, 0 to 255 */
    public static char character(int value) {
        return TABLE[value];
    }
}
