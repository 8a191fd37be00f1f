package org.framewire.cli;

import org.framewire.input.FieldNames;

/** What {@code --map} says. */
final class FieldMap {
    static final String DESCRIPTION =
            "Names that your fields have: text=maintext,source=publication. Fields: text, title, source, domain, url,"
                    + " date, country, id, byline, html.";

    private FieldMap() {}

    /**
     * The names that records hold their fields under.
     *
     * @param map the option's value, empty where it is not given
     */
    static FieldNames of(String map) {
        return map.isEmpty() ? FieldNames.defaults() : FieldNames.defaults().with(map);
    }
}
