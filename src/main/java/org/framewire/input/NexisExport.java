package org.framewire.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LexisNexis as it was until 2019: each article begins with a line like {@code 2 of 10 DOCUMENTS}; source, date and
 * edition follow in the middle of the line, then the headline, lines with labels in capitals ({@code BYLINE:},
 * {@code SECTION:}, {@code LENGTH:}, {@code HEADLINE:}, {@code DATELINE:}), the text, and more labels from
 * {@code LOAD-DATE:} or the like on.
 */
final class NexisExport implements ExportFormat {
    private static final Pattern BEGIN = Pattern.compile(
            "(?:\\d{1,6} of \\d{1,6} DOCUMENTS?|Dokument \\d{1,6} von \\d{1,6}|Document \\d{1,6} de \\d{1,6})");
    private static final Pattern LABEL = Pattern.compile("([A-Z][A-Z-]{2,24}(?: [A-Z]{2,12})?):(.*)");
    private static final Set<String> HEADER =
            Set.of("BYLINE", "SECTION", "LENGTH", "HEADLINE", "DATELINE", "HIGHLIGHT");
    private static final String BODY = "BODY";
    /** The labels behind the text that a text has no use for. */
    private static final Set<String> TRAILER = Set.of(
            "LOAD-DATE",
            "LANGUAGE",
            "PUBLICATION-TYPE",
            "PUB-TYPE",
            "JOURNAL-CODE",
            "DOCUMENT-TYPE",
            "ACC-NO",
            "GRAPHIC");
    /** The labels that are some only right above or below those. */
    private static final Set<String> AMONG_TRAILERS = Set.of(
            "SUBJECT",
            "ORGANIZATION",
            "COMPANY",
            "PERSON",
            "CITY",
            "STATE",
            "COUNTRY",
            "GEOGRAPHIC",
            "TICKER",
            "INDUSTRY",
            "NOTES",
            "NOTE",
            "TYPE",
            "CORRECTION-DATE",
            "UPDATE",
            "URL",
            "DISTRIBUTION",
            "CATEGORY");

    @Override
    public String database() {
        return "LexisNexis";
    }

    @Override
    public boolean matches(List<String> head) {
        return head.stream().anyMatch(this::begins);
    }

    @Override
    public boolean begins(String line) {
        return BEGIN.matcher(ExportLines.strip(line)).matches();
    }

    @Override
    public boolean isFrame(List<String> lines) {
        return lines.stream()
                .filter(line -> !ExportLines.isBlank(line))
                .findFirst()
                .filter(this::begins)
                .isEmpty();
    }

    @Override
    public Map<String, String> parse(List<String> lines) {
        return new Document(lines.subList(1, lines.size())).parse();
    }

    /** One pass from the source to the last label. */
    private static final class Document {
        private final List<String> lines;
        private final Map<String, String> fields = new TreeMap<>();
        private final List<String> unlabelled = new ArrayList<>();
        private int at;
        private boolean anyLabel;

        Document(List<String> lines) {
            this.lines = lines;
        }

        Map<String, String> parse() {
            if (!place()) {
                return Map.of();
            }
            boolean body = header();
            if (!anyLabel && !body) {
                return Map.of();
            }
            ExportLines.put(fields, "title", String.join(" ", unlabelled));
            int start = at;
            while (at < lines.size() && !TRAILER.contains(labelOf(lines.get(at)))) {
                at++;
            }
            at = ExportLines.startOfLabels(lines, start, at, Document::labelOf);
            ExportLines.put(fields, "text", ExportLines.text(withoutCopyright(lines.subList(start, at))));
            trailer();
            return fields;
        }

        /** Source and date, one paragraph each; the edition below the date is passed over. */
        private boolean place() {
            String source = "";
            for (; at < lines.size(); at++) {
                String line = ExportLines.strip(lines.get(at));
                if (ExportLines.isDate(line)) {
                    ExportLines.put(fields, "source", source);
                    ExportLines.put(fields, "date", line);
                    passParagraph();
                    return !source.isEmpty();
                } else if (!labelOf(line).isEmpty()) {
                    return false;
                } else if (!line.isEmpty() && !ExportLines.isCopyright(line) && source.isEmpty()) {
                    source = line;
                }
            }
            return false;
        }

        private void passParagraph() {
            while (at < lines.size() && !ExportLines.isBlank(lines.get(at))) {
                at++;
            }
        }

        /**
         * The labels before the text and, unlabelled before the count of words, the headline.
         *
         * @return whether it ends with a label for the body
         */
        private boolean header() {
            while (at < lines.size()) {
                String label = labelOf(lines.get(at));
                if (label.equals(BODY)) {
                    at++;
                    return true;
                } else if (HEADER.contains(label)) {
                    anyLabel = true;
                    put(label, value(label));
                } else if (ExportLines.isBlank(lines.get(at))) {
                    at++;
                } else if (fields.containsKey("words") || !label.isEmpty() || !labelAhead()) {
                    return false;
                } else {
                    unlabelled.add(ExportLines.strip(lines.get(at++)));
                }
            }
            return false;
        }

        /** Whether a label of the header follows before the text can have begun. */
        private boolean labelAhead() {
            return lines.subList(at, Math.min(lines.size(), at + 12)).stream()
                    .map(Document::labelOf)
                    .anyMatch(label -> HEADER.contains(label) || label.equals(BODY));
        }

        private void trailer() {
            while (at < lines.size()) {
                String label = labelOf(lines.get(at));
                if (label.isEmpty()) {
                    at++;
                } else {
                    put(label, value(label));
                }
            }
        }

        /** What stands behind the label up to the end of its paragraph. */
        private String value(String label) {
            StringBuilder value =
                    new StringBuilder(ExportLines.strip(lines.get(at++)).substring(label.length() + 1));
            while (at < lines.size()
                    && !ExportLines.isBlank(lines.get(at))
                    && labelOf(lines.get(at)).isEmpty()) {
                value.append(' ').append(ExportLines.strip(lines.get(at++)));
            }
            return value.toString();
        }

        private void put(String label, String value) {
            switch (label) {
                case "BYLINE" -> ExportLines.put(fields, "byline", value);
                case "SECTION" -> ExportLines.put(fields, "section", value);
                case "HEADLINE" -> ExportLines.put(fields, "title", value);
                case "DATELINE" -> ExportLines.put(fields, "place", value);
                case "LENGTH" -> ExportLines.put(fields, "words", value);
                case "GRAPHIC" -> ExportLines.put(fields, "caption", value);
                case "URL" -> ExportLines.put(fields, "url", value);
                default ->
                    ExportLines.put(fields, label.toLowerCase(Locale.ROOT).replace('-', '_'), value);
            }
        }

        private static List<String> withoutCopyright(List<String> text) {
            int end = text.size();
            while (end > 0 && (ExportLines.isBlank(text.get(end - 1)) || ExportLines.isCopyright(text.get(end - 1)))) {
                end--;
            }
            return text.subList(0, end);
        }

        /** The label that a line begins with; empty where it begins with none that is known. */
        private static String labelOf(String line) {
            Matcher m = LABEL.matcher(ExportLines.strip(line));
            boolean known = m.matches()
                    && (HEADER.contains(m.group(1))
                            || TRAILER.contains(m.group(1))
                            || AMONG_TRAILERS.contains(m.group(1))
                            || m.group(1).equals(BODY));
            return known ? m.group(1) : "";
        }
    }
}
