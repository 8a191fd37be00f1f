package org.framewire.input;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An input record that is not used: a row of {@code rejected.csv}.
 *
 * @param where {@code file:line}, {@code file:line#number in the line}, {@code file@byte} or {@code file#record}; in an
 *     archive the file is {@code archive.zip!file}
 * @param reason why, a fixed code
 * @param found what was found there, clipped to 200 characters, control characters as blanks
 */
public record Rejection(String where, RejectionReason reason, String found) implements RawItem, Serializable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f]");
    private static final int LONGEST_FOUND = 200;

    public Rejection {
        // What was found comes from outside and is printed to terminals: a control sign there is a command.
        found = CONTROL.matcher(found).replaceAll(" ");
        if (found.length() > LONGEST_FOUND) {
            int end = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
            found = found.substring(0, end) + "…";
        }
    }
}
