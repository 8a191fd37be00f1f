package org.framewire.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a column that holds words of the articles: what becomes of it where these may not be passed on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Wording {
    Kind value();

    /** How much of a text a column holds. */
    enum Kind {
        /** A text, or a part of one as it is written: it is left out. */
        TEXT,
        /** Who or what is meant: it stays where it is short, or a name, which is a fact. */
        NAME,
        /** What other rows refer to: where it is not short, its hash stands in its place. */
        KEY
    }
}
