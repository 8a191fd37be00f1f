package org.framewire.cli;

import java.util.SortedSet;
import org.framewire.input.FieldNames;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How the articles of a corpus are read, as options of a command. */
final class CorpusOptions {
    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description =
                    "CSV of outlets that adds to, or overrides rows of, the shipped one (columns: datasets/README.md).")
    private String outlets;

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            defaultValue = "",
            showDefaultValue = Visibility.NEVER,
            description = FieldMap.DESCRIPTION)
    private String map;

    @Option(
            names = "--languages",
            paramLabel = "CODES",
            defaultValue = Languages.DEFAULT,
            description = Languages.DESCRIPTION)
    private String languages;

    String outlets() {
        return outlets;
    }

    /** The mapping of fields, as the user gave it. */
    String map() {
        return map;
    }

    FieldNames names() {
        return FieldMap.of(map);
    }

    SortedSet<String> languages() {
        return Languages.of(languages);
    }
}
