package org.framewire.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column means, in words for the reader of the table; the one source of every column description. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {
    /**
     * A phrase without a full stop; for a component that is a record, the beginning of the phrase of each of its
     * columns.
     */
    String value();
}
