package org.framewire.text;

/** Where a sentence stands in the direct speech of its article. */
public enum QuoteState {
    /** No quotation is open at its start, none is left open at its end. */
    OUTSIDE,
    /** A quotation opens in it and is still open at its end. */
    OPENS,
    /** A quotation is open from its start beyond its end. */
    INSIDE,
    /** A quotation is open at its start and closes in it. */
    CLOSES
}
