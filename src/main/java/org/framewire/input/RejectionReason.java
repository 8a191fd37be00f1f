package org.framewire.input;

/** Why an input record is not used. */
public enum RejectionReason {
    /** A file in an input folder whose name has no suffix of a format that is read. */
    UNKNOWN_FORMAT,
    /** The file is neither text nor of a format that is read. */
    BINARY_FILE,
    /** The file has no record. */
    EMPTY_FILE,
    BROKEN_JSON,
    NOT_AN_OBJECT,
    BROKEN_CSV,
    /** A CSV record with another number of cells than the header. */
    RAGGED_ROW,
    BROKEN_PARQUET,
    /** A record of a web archive that cannot be read. */
    BROKEN_WARC,
    /** The records of a web archive that hold no page, by design: one row a file, with their numbers. */
    NO_PAGE,
    /** A file in an archive that only a password opens. */
    ENCRYPTED,
    /** A part of a news database's text export that is not laid out as its articles are. */
    BROKEN_EXPORT,
    /** The file breaks off or breaks while it is read, as a cut-off gzip does; its records before that are used. */
    BROKEN_FILE,
    TOO_LONG,
    NO_TEXT,
    /** A web page without an article: a list of articles, a consent page, or one that only scripts fill. */
    NO_ARTICLE,
    ONLY_BOILERPLATE,
    NO_SOURCE,
    /** Written in a language that the model does not know. */
    LANGUAGE,
    /** The same words from the same outlet as another record, which is used. */
    DUPLICATE
}
