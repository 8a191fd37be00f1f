package org.framewire.cli;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.framewire.UserError;

/** The option {@code --languages}: in which languages articles are kept. */
final class Languages {
    static final String DEFAULT = "en";
    static final String DESCRIPTION =
            "Languages whose articles are kept, ISO 639 codes joined by commas; the shipped model"
                    + " has learned English only. Every other article is rejected with the language found.";

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private Languages() {}

    /** @throws UserError if one is no code of two or three small letters */
    static SortedSet<String> of(String option) {
        SortedSet<String> codes = new TreeSet<>();
        Arrays.stream(option.split(",", -1)).map(String::strip).forEach(code -> {
            if (!CODE.matcher(code).matches()) {
                throw new UserError("That is no code of a language", "--languages", code, "codes like en or en,fr");
            }
            codes.add(code);
        });
        return codes;
    }
}
