package org.framewire.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A news database's plain-text export of many articles. Its instances hold no state. */
interface ExportFormat {
    List<ExportFormat> ALL =
            List.of(new FactivaExport(), new NexisExport(), new NexisUniExport(), new ProQuestExport());

    /** The format that the lines at the beginning of a file show; empty for every other text. */
    static Optional<ExportFormat> of(List<String> head) {
        return ALL.stream().filter(format -> format.matches(head)).findFirst();
    }

    /** The name that the database goes by. */
    String database();

    /** Whether the lines at the beginning of a file are surely of this format. */
    boolean matches(List<String> head);

    /** Whether a line is the first of a document. */
    boolean begins(String line);

    /** Whether a line is the last of a document; never, where only the next beginning ends one. */
    default boolean ends(String line) {
        return false;
    }

    /**
     * Whether the lines between two documents are a cover sheet, a list of contents or a closing note, not a document.
     */
    boolean isFrame(List<String> lines);

    /**
     * The fields of a document: {@code title}, {@code text}, {@code source}, {@code date}, {@code byline},
     * {@code place}, {@code section}, {@code language} and others where it has them, none of them blank. Empty where
     * the lines are not laid out as the format has it.
     */
    Map<String, String> parse(List<String> lines);
}
