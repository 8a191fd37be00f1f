package org.framewire.corpus;

/** Where an article's date is from, or why it has none. */
public enum DateBasis {
    /** A field of the record. */
    FIELD,
    /** The path of its URL. */
    URL,
    /** None: the field names a day after the latest possible one. */
    FUTURE,
    /** None: the field names a day before 1900. */
    BEFORE_1900,
    /** None: day and month of the field can be read in two ways. */
    AMBIGUOUS,
    /** None: the field names no day. */
    UNREADABLE,
    /** None: there is no such field. */
    MISSING
}
