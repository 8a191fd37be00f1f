package org.framewire.corpus;

/** Who controls an outlet, as the registry has it for a date. */
public enum Control {
    STATE,
    CAPTURED,
    INDEPENDENT,
    PRIVATE,
    UNKNOWN
}
