package org.framewire.input;

import java.util.Map;

/**
 * One record of an input file before anything is understood.
 *
 * @param where {@code file:line}, {@code file:line#number in the line}, {@code file@byte} or {@code file#record}; in an
 *     archive the file is {@code archive.zip!file}
 * @param fields field name as the file has it, to text; an absent, null or empty field has no entry
 * @param repaired whether bytes of it were not what the file's charset allows and had to be guessed
 */
public record RawRecord(String where, Map<String, String> fields, boolean repaired) implements RawItem {
    /**
     * The field that holds the name of the folder that a web page lies in: its source where nothing else tells one. No
     * table has a column of this name.
     */
    public static final String FOLDER = "(folder)";

    public RawRecord {
        fields = Map.copyOf(fields);
    }

    /** A record whose bytes were as they should be. */
    public RawRecord(String where, Map<String, String> fields) {
        this(where, fields, false);
    }
}
