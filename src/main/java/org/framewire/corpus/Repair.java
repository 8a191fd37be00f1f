package org.framewire.corpus;

import java.util.Locale;

/** What {@link CharacterRepair} puts right, and what it can only count. */
enum Repair {
    /** Bytes that the file's charset does not allow, read as windows-1252; counted once a record. */
    UNDECODABLE_BYTES,
    /** Characters that were UTF-8 and had been read as windows-1252. */
    DOUBLE_ENCODING,
    /** Entities of HTML left in plain text. */
    ENTITIES,
    /** Tags of HTML left in plain text, scripts and styles with what they hold. */
    MARKUP,
    /** Control characters, zero among them: taken out, or read as the windows-1252 character that was meant. */
    CONTROL_CHARACTERS,
    /** Zero-width and other formatting characters, halves of surrogate pairs: taken out. */
    INVISIBLE_CHARACTERS,
    /** Letters with combining accents, composed; counted once a field. */
    COMBINING_ACCENTS,
    /** Replacement characters (U+FFFD) where only an apostrophe can have stood. */
    LOST_APOSTROPHES,
    /** Replacement characters that stay, since what stood there is lost. */
    UNREADABLE_CHARACTERS;

    /** The name that {@link CleaningCounts} and {@code run.json} know it by. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT);
    }
}
