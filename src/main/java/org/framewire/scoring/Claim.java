package org.framewire.scoring;

import java.util.Locale;
import java.util.Optional;
import org.framewire.text.Attribution;

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
        return name().toLowerCase(Locale.ROOT);
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

    /** What the words of a sentence say: {@code attributed} to the source that they name, else {@code own_voice}. */
    public static Claim ofWords(Optional<Attribution> attribution) {
        if (attribution.isEmpty()) {
            return OWN_VOICE;
        }
        return attribution.get().stateMedia() ? STATE_MEDIA : ATTRIBUTED;
    }
}
