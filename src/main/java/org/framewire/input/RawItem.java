package org.framewire.input;

/** What a reader yields for each record of a file: its fields, or why there are none. */
public sealed interface RawItem permits RawRecord, Rejection {}
