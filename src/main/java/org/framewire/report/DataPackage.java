package org.framewire.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framewire.Sha256;
import org.framewire.csv.Column;
import org.framewire.json.Json;

/**
 * The description of a report's tables for programs: a Tabular Data Package of the Frictionless Data specifications,
 * version 1 (specs.frictionlessdata.io), with every column's type and meaning.
 *
 * <p>A table that goes on in further files is one resource with several paths; what the specification has no place for,
 * the size and hash of each of them, stands under {@code parts}.
 */
final class DataPackage {
    private static final String DESCRIPTION = "Tables of a run of Framewire: how the articles of a corpus frame the"
            + " United States, and whose claims these are. What was read, with what model and options, stands in"
            + " run.json. No licence is stated: texts are their publishers', and what may be passed on is for those to"
            + " say who collected them. A text cell that a spreadsheet would read as a formula, number or date has an"
            + " apostrophe before it, and one of over 32,767 characters is clipped, with a mark. Files begin with a byte order mark (EF BB BF).";

    private static final String WITHOUT_TEXT = " The words of the articles are left out, as the option --no-text asks:"
            + " whoever has the articles finds a sentence again by where, number and its SHA-256.";

    private DataPackage() {}

    /**
     * The content of {@code datapackage.json}.
     *
     * @param folder with the tables, whole; those that are not there are left out
     * @param withText whether the tables hold the words of the articles
     */
    static String of(Path folder, boolean withText) throws IOException {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (ReportFile file : ReportFile.values()) {
            List<Path> parts = parts(folder, file);
            if (!parts.isEmpty()) {
                resources.add(resource(file, parts));
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", "framewire-report");
        all.put("title", "Framing of the United States by outlet and country");
        all.put("description", withText ? DESCRIPTION : DESCRIPTION + WITHOUT_TEXT);
        all.put("resources", resources);
        return Json.pretty(all);
    }

    private static List<Path> parts(Path folder, ReportFile file) {
        List<Path> parts = new ArrayList<>();
        Path next = folder.resolve(file.fileName());
        while (Files.exists(next)) {
            parts.add(next);
            next = folder.resolve(file.stem() + "-" + (parts.size() + 1) + ".csv");
        }
        return parts;
    }

    private static Map<String, Object> resource(ReportFile file, List<Path> parts) throws IOException {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Path part : parts) {
            described.add(part(part));
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", file.stem());
        resource.put("description", "One row: " + file.oneRow());
        if (described.size() == 1) {
            resource.putAll(described.get(0));
        } else {
            resource.put(
                    "path", described.stream().map(part -> part.get("path")).toList());
            resource.put("parts", described);
        }
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("schema", schema(file));
        return resource;
    }

    private static Map<String, Object> part(Path file) throws IOException {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("path", file.getFileName().toString());
        part.put("bytes", Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            part.put("hash", "sha256:" + Sha256.hex(in));
        }
        return part;
    }

    /** How {@link org.framewire.csv.RecordCsv} writes; a byte order mark, which it does, is UTF-8 all the same. */
    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        dialect.put("caseSensitiveHeader", true);
        return dialect;
    }

    private static Map<String, Object> schema(ReportFile file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields", Column.of(file.row()).stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        Class<?> type = column.type();
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", typeName(type));
        field.put("format", "default");
        field.put("description", ColumnGuide.meaning(column));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (type.isPrimitive() && type != double.class) {
            constraints.put("required", true);
        }
        if (type == long.class || type == int.class) {
            constraints.put("minimum", 0);
        }
        if (type.isEnum()) {
            constraints.put("enum", labels(type));
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String typeName(Class<?> type) {
        if (type == long.class || type == int.class) {
            return "integer";
        } else if (type == double.class) {
            return "number";
        } else if (type == boolean.class) {
            return "boolean";
        } else if (type == LocalDate.class) {
            return "date";
        }
        return type == YearMonth.class ? "yearmonth" : "string";
    }

    private static List<String> labels(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
