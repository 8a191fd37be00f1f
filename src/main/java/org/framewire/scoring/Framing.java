package org.framewire.scoring;

import java.util.Locale;

/**
 * How a sentence, as worded and from the view of whoever asserts it, presents the United States (codebook, section 1).
 */
public enum Framing {
    /** Unfavourably. */
    ANTI,
    /** Neither; always so where the target is {@code none}. */
    NEUTRAL,
    /** Favourably. */
    PRO;

    /** The label as data files write it: {@code anti}, {@code neutral}, {@code pro}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such label */
    public static Framing ofLabel(String label) {
        for (Framing value : values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such framing: " + label);
    }
}
