package org.framewire.text;

/** How a sentence gives what its source says. */
public enum QuoteForm {
    /** Word for word, between quotation marks, as a clause of its own. */
    DIRECT,
    /** In the outlet's words. */
    INDIRECT,
    /** In the outlet's words with some of the source's own, between quotation marks, among them. */
    MIXED
}
