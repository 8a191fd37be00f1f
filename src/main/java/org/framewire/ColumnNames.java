package org.framewire;

/** One name everywhere: the record component {@code usSentences} is the column {@code us_sentences} in CSV and JSON. */
public final class ColumnNames {
    private ColumnNames() {}

    /** The column name of a record component: each capital becomes an underscore and its lower-case letter. */
    public static String of(String component) {
        StringBuilder name = new StringBuilder(component.length() + 4);
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                name.append('_').append((char) (c - 'A' + 'a'));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
