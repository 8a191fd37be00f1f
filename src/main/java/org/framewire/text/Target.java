package org.framewire.text;

import java.util.Locale;

/** Whether the United States is the sentence's business (codebook, section 0). */
public enum Target {
    /** The United States as an actor is named or meant. */
    US,
    /** A group that the United States leads or belongs to is named, the United States itself is not. */
    BLOC,
    /** Everything else. */
    NONE;

    /** The label as data files write it: {@code us}, {@code bloc}, {@code none}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such label */
    public static Target ofLabel(String label) {
        for (Target value : values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such target: " + label);
    }
}
