package org.framewire.text;

/** How the words that mark an attribution stand to what is attributed. */
public enum Stance {
    /** They only report it: "said", "according to". */
    NEUTRAL,
    /** They report that the source says it is not so: "denied that", "rejected the claim". */
    DENIED,
    /** They leave open, or doubt, whether it is so: "claimed", "allegedly", "without evidence". */
    DISTANCED
}
