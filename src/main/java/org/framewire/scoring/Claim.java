package org.framewire.scoring;

/** Whose claim a sentence makes (codebook, section 2). */
public enum Claim {
    /** Attributed to anybody but a state medium. */
    ATTRIBUTED,
    /** Relayed from a state-controlled medium. */
    STATE_MEDIA,
    /** Asserted by the outlet itself. */
    OWN_VOICE;

    /** The label as data files write it: {@code attributed}, {@code state_media}, {@code own_voice}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such label */
    public static Claim ofLabel(String label) {
        for (Claim value : values()) {
            if (value.label().equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such claim: " + label);
    }
}
