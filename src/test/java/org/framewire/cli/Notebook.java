package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framewire.json.Json;

/** A Jupyter notebook, format 4. */
final class Notebook {
    private final Map<String, Object> content;

    private Notebook(Map<String, Object> content) {
        this.content = content;
    }

    static Notebook read(Path file) throws IOException, Json.Malformed {
        return new Notebook(Json.object(Files.readString(file)));
    }

    /** The program text of each code cell. */
    List<String> code() {
        return cells().stream().map(cell -> text(cell.get("source"))).toList();
    }

    /**
     * What each code cell printed; tables and figures are left out, since they differ between versions of libraries.
     */
    List<String> printed() {
        return cells().stream()
                .map(cell -> outputs(cell).stream()
                        .filter(output -> "stdout".equals(output.get("name")))
                        .map(output -> text(output.get("text")))
                        .collect(Collectors.joining()))
                .toList();
    }

    /** What went wrong in any cell. */
    List<String> errors() {
        return cells().stream()
                .flatMap(cell -> outputs(cell).stream())
                .filter(output -> "error".equals(output.get("output_type")))
                .map(output -> output.get("ename") + ": " + output.get("evalue"))
                .toList();
    }

    /** Writes the notebook with these outputs in the place of its own, a text a code cell. */
    void write(Path file, List<String> printed) throws IOException {
        List<Map<String, Object>> cells = cells();
        for (int i = 0; i < cells.size(); i++) {
            Map<String, Object> output = Map.of("output_type", "stream", "name", "stdout", "text", printed.get(i));
            cells.get(i).put("outputs", printed.get(i).isEmpty() ? List.of() : List.of(output));
            cells.get(i).put("execution_count", i + 1);
        }
        Files.writeString(file, Json.pretty(content));
    }

    private List<Map<String, Object>> cells() {
        return maps(content.get("cells")).stream()
                .filter(cell -> "code".equals(cell.get("cell_type")))
                .toList();
    }

    private static List<Map<String, Object>> outputs(Map<String, Object> cell) {
        return maps(cell.get("outputs"));
    }

    /** The format has lists of objects wherever this is asked for. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    /** A text, or its lines, each with its line break. */
    private static String text(Object text) {
        return text instanceof List<?> lines
                ? lines.stream().map(Object::toString).collect(Collectors.joining())
                : (String) text;
    }
}
