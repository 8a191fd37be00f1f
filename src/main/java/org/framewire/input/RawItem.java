package org.framewire.input;

/** What a reader yields for each record of a file: its fields, or why there are none. */
public sealed interface RawItem permits RawRecord, Rejection {
    /** Its place: the file, and where in it. */
    String where();
}
