package org.framewire.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ProQuest: articles between lines of underscores, each a list of labelled paragraphs ({@code Full text:},
 * {@code Title:}, {@code Publication title:}, {@code Publication date:}, {@code Author:}, {@code Section:}, ...). The
 * text runs over many paragraphs, up to the labels that stand together behind it.
 */
final class ProQuestExport implements ExportFormat {
    private static final Pattern SEPARATOR = Pattern.compile("_{40,}");
    private static final Pattern LABEL = Pattern.compile("([A-Z][A-Za-z]*(?: [A-Za-z/]+){0,4}):(.*)");
    private static final String TEXT = "full text";
    /** The labels that only ProQuest writes: two of them below a line of underscores are enough. */
    private static final Set<String> SURE = Set.of(
            "full text",
            "publication title",
            "publication date",
            "proquest document id",
            "document url",
            "publication info",
            "language of publication",
            "country of publication",
            "place of publication");

    private static final Set<String> LABELS = Set.of(
            "abstract",
            "author",
            "broad subject",
            "business indexing term",
            "company / organization",
            "copyright",
            "correspondence author",
            "credit",
            "database",
            "document feature",
            "document type",
            "edition",
            "first page",
            "identifier / keyword",
            "issn",
            "issue",
            "last page",
            "last updated",
            "links",
            "location",
            "narrow subject",
            "number of pages",
            "pages",
            "people",
            "product name",
            "publication subject",
            "publication year",
            "publisher",
            "section",
            "source type",
            "start page",
            "subject",
            "supplement",
            "title",
            "url",
            "volume",
            "year");

    @Override
    public String database() {
        return "ProQuest";
    }

    @Override
    public boolean matches(List<String> head) {
        long sure = head.stream()
                .map(ProQuestExport::label)
                .filter(SURE::contains)
                .distinct()
                .count();
        return sure >= 2 && head.stream().anyMatch(this::begins);
    }

    @Override
    public boolean begins(String line) {
        return SEPARATOR.matcher(ExportLines.strip(line)).matches();
    }

    /** The contact and copyright note at the end, the search that led here at the beginning, a list of contents. */
    @Override
    public boolean isFrame(List<String> lines) {
        return lines.stream().map(ProQuestExport::label).noneMatch(SURE::contains)
                && lines.stream()
                        .map(ExportLines::strip)
                        .filter(line -> !line.isEmpty() && !begins(line))
                        .findFirst()
                        .filter(line -> !line.matches(
                                "(?i)contact us.*|table of contents|.*report information.*|.*\u00a9.*|.*proquest.*"))
                        .isEmpty();
    }

    @Override
    public Map<String, String> parse(List<String> lines) {
        Map<String, String> values = new TreeMap<>();
        int text = -1;
        for (int i = 0; i < lines.size(); i++) {
            String label = label(lines.get(i));
            if (label.equals(TEXT)) {
                text = text < 0 ? i : text;
                i = Math.max(i, endOfText(lines, i) - 1);
            } else if (!label.isEmpty()) {
                ExportLines.put(values, label, value(lines, i));
            }
        }
        if (!values.containsKey("title") && !values.containsKey("publication title")) {
            return Map.of();
        }
        return fields(values, text < 0 ? "" : text(lines.subList(text, endOfText(lines, text))));
    }

    private static Map<String, String> fields(Map<String, String> values, String text) {
        Map<String, String> fields = new TreeMap<>();
        ExportLines.put(fields, "text", text);
        copy(values, "title", fields, "title");
        copy(values, "author", fields, "byline");
        copy(values, "section", fields, "section");
        copy(values, "publication date", fields, "date");
        copy(values, "language of publication", fields, "language");
        copy(values, "place of publication", fields, "place_of_publication");
        copy(values, "proquest document id", fields, "id");
        copy(values, "document url", fields, "document_url");
        // The place stands behind the name: "Harbour Post; Port Anse", "Kingdom, Region".
        ExportLines.put(
                fields, "source", values.getOrDefault("publication title", "").replaceFirst(";.*", ""));
        ExportLines.put(
                fields,
                "country",
                values.getOrDefault("country of publication", "").replaceFirst(",.*", ""));
        return fields;
    }

    private static void copy(Map<String, String> values, String label, Map<String, String> fields, String name) {
        ExportLines.put(fields, name, values.getOrDefault(label, ""));
    }

    private static String text(List<String> lines) {
        String first = ExportLines.strip(lines.get(0));
        String rest = String.join("\n", lines.subList(1, lines.size()));
        return (first.substring(first.indexOf(':') + 1) + "\n" + rest).strip();
    }

    /**
     * Where the labelled paragraphs behind the text begin: the first label that only ProQuest writes, or the title, and
     * from there back over the labelled lines right above it. A line "Location: the old pier" within the text stays.
     */
    private static int endOfText(List<String> lines, int text) {
        int end = text + 1;
        while (end < lines.size() && !isAnchor(label(lines.get(end)))) {
            end++;
        }
        return ExportLines.startOfLabels(lines, text + 1, end, ProQuestExport::label);
    }

    private static boolean isAnchor(String label) {
        return label.equals("title") || SURE.contains(label);
    }

    /** Behind the label up to the end of the paragraph or the next label. */
    private static String value(List<String> lines, int at) {
        String first = ExportLines.strip(lines.get(at));
        StringBuilder value = new StringBuilder(first.substring(first.indexOf(':') + 1));
        for (int i = at + 1;
                i < lines.size()
                        && !ExportLines.isBlank(lines.get(i))
                        && label(lines.get(i)).isEmpty();
                i++) {
            value.append(' ').append(ExportLines.strip(lines.get(i)));
        }
        return value.toString();
    }

    /** The known label that a line begins with, in lower case; empty where there is none. */
    private static String label(String line) {
        Matcher m = LABEL.matcher(ExportLines.strip(line));
        String label = m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
        return SURE.contains(label) || LABELS.contains(label) ? label : "";
    }
}
