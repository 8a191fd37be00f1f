package org.framewire.text;

/** What sort of source a claim is attributed to. */
public enum ClaimantKind {
    PERSON,
    OFFICIAL,
    GOVERNMENT,
    ORGANISATION,
    DOCUMENT,
    STATE_MEDIUM,
    OTHER_MEDIUM,
    /** A source that is deliberately or generically not named ("analysts", "a senior official"). */
    UNNAMED
}
