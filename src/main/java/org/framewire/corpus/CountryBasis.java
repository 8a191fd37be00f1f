package org.framewire.corpus;

/** How an article's country was found; it is never guessed from the places that the article mentions. */
public enum CountryBasis {
    /** The record names it. */
    RECORD,
    /** The registry knows the outlet. */
    REGISTRY,
    /** The country domain of the URL or the outlet. */
    DOMAIN,
    /** Not found. */
    NONE
}
