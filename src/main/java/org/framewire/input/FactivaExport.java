package org.framewire.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Factiva: an article ends with a line {@code Document} and its accession number. It has either labels of two or three
 * capitals ("Full Article/Report plus Indexing": {@code HD} headline, {@code BY} author, {@code WC} word count,
 * {@code PD} date, {@code SN} source, {@code LA} language, {@code LP} lead paragraph, {@code TD} the rest of the text,
 * {@code DLN} dateline, {@code AN} accession number) or none, and then headline, author, word count, date, time,
 * source, source code, language and copyright one below the other.
 */
final class FactivaExport implements ExportFormat {
    private static final Pattern END = Pattern.compile("(?:AN\\s+)?Document\\s[A-Za-z]\\w{11,39}");
    private static final Pattern LABEL = Pattern.compile("([A-Z]{2,3})(\\s.*)?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.{0,12}");
    private static final Pattern PAGE_END = Pattern.compile(
            "(?:Page \\d{1,6} of \\d{1,6}\\s{0,9})?(?:\u00a9|\\(c\\)) ?\\d{4} Factiva, Inc\\. All rights reserved\\.?"
                    + "|Page \\d{1,6} of \\d{1,6}");
    private static final Set<String> HEADER_LABELS =
            Set.of("SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CLM");
    private static final Set<String> BODY_LABELS = Set.of(
            "LP", "TD", "ART", "CT", "CX", "RF", "CO", "IN", "NS", "RE", "PUB", "AN", "IPC", "IPD", "RST", "DLN", "TI");
    private static final Set<String> LANGUAGES = Set.of(
            "English",
            "French",
            "German",
            "Spanish",
            "Portuguese",
            "Italian",
            "Dutch",
            "Russian",
            "Arabic",
            "Chinese",
            "Japanese",
            "Korean",
            "Turkish",
            "Polish",
            "Swedish",
            "Norwegian",
            "Danish",
            "Finnish",
            "Indonesian",
            "Malay");
    private static final int HEADER_LINES = 12;
    private static final int SECTION_WORDS = 3;

    @Override
    public String database() {
        return "Factiva";
    }

    @Override
    public boolean matches(List<String> head) {
        List<String> lines = head.stream()
                .map(ExportLines::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Map<String, String> labels = new HashMap<>();
        lines.stream()
                .limit(2L * HEADER_LINES)
                .forEach(line -> label(line, false).ifPresent(code -> labels.put(code, line)));
        if (labels.keySet().containsAll(Set.of("HD", "PD", "SN")) && isCount(labels.getOrDefault("WC", ""))) {
            return true;
        }
        int count = wordCount(lines);
        return count > 0
                && count + 1 < lines.size()
                && ExportLines.isDate(lines.get(count + 1))
                && lines.stream().anyMatch(this::ends);
    }

    private static boolean isCount(String line) {
        return ExportLines.isWordCount(line.replaceFirst("WC", ""));
    }

    @Override
    public boolean begins(String line) {
        return false;
    }

    @Override
    public boolean ends(String line) {
        return END.matcher(ExportLines.strip(line)).matches();
    }

    @Override
    public boolean isFrame(List<String> lines) {
        String first = lines.stream()
                .map(ExportLines::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
        return lines.stream().noneMatch(this::ends)
                && (first.equals("Search Summary") || PAGE_END.matcher(first).matches());
    }

    @Override
    public Map<String, String> parse(List<String> lines) {
        List<String> kept = lines.stream()
                .filter(line -> !PAGE_END.matcher(ExportLines.strip(line)).matches())
                .toList();
        Map<String, List<String>> labelled = labelled(kept);
        return labelled.containsKey("HD") && labelled.containsKey("PD") ? ofLabels(labelled) : ofLayout(kept);
    }

    /** In the text a label stands alone or has room behind it: "IN the end" is no label. */
    private static Optional<String> label(String line, boolean inText) {
        Matcher m = LABEL.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String rest = m.group(2) == null ? "" : m.group(2);
        boolean room = rest.isBlank() || rest.startsWith("\t") || rest.startsWith("  ");
        boolean known =
                HEADER_LABELS.contains(m.group(1)) && (room || !inText) || BODY_LABELS.contains(m.group(1)) && room;
        return known ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Map<String, List<String>> labelled(List<String> lines) {
        Map<String, List<String>> values = new HashMap<>();
        String now = "";
        boolean inText = false;
        for (String raw : lines) {
            String line = raw.replace('\u00a0', ' ').stripTrailing();
            String code = label(line.stripLeading(), inText).orElse(null);
            if (code != null) {
                now = code;
                inText |= code.equals("LP") || code.equals("TD");
                line = line.stripLeading().substring(code.length());
            }
            values.computeIfAbsent(now, key -> new ArrayList<>()).add(line);
        }
        return values;
    }

    private static Map<String, String> ofLabels(Map<String, List<String>> values) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "title", values.get("HD"));
        put(fields, "byline", values.get("BY"));
        put(fields, "credit", values.get("CR"));
        put(fields, "section", values.get("SE"));
        put(fields, "date", values.get("PD"));
        put(fields, "source", values.get("SN"));
        put(fields, "language", values.get("LA"));
        put(fields, "place", values.get("DLN"));
        put(fields, "caption", values.get("ART"));
        put(fields, "id", values.get("AN"));
        fields.computeIfPresent("id", (key, id) -> id.replaceFirst("^Document\\s+", ""));
        List<String> text = Stream.of("LP", "TD")
                .map(code -> ExportLines.text(values.getOrDefault(code, List.of())))
                .filter(part -> !part.isEmpty())
                .toList();
        ExportLines.put(fields, "text", String.join("\n\n", text));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, List<String> values) {
        if (values != null) {
            ExportLines.put(fields, name, oneLine(values));
        }
    }

    private static String oneLine(List<String> lines) {
        return String.join(
                " ",
                lines.stream().map(ExportLines::strip).filter(l -> !l.isEmpty()).toList());
    }

    /** The index of the line with the count of words among the first ones; -1 where there is none. */
    private static int wordCount(List<String> lines) {
        for (int i = 0, seen = 0; i < lines.size() && seen < HEADER_LINES; i++) {
            if (ExportLines.isWordCount(lines.get(i))) {
                return i;
            }
            seen += ExportLines.isBlank(lines.get(i)) ? 0 : 1;
        }
        return -1;
    }

    private static Map<String, String> ofLayout(List<String> lines) {
        int count = wordCount(lines);
        int date = next(lines, count + 1);
        if (count < 1 || date >= lines.size() || !ExportLines.isDate(lines.get(date))) {
            return Map.of();
        }
        Map<String, String> fields = new TreeMap<>();
        heading(lines.subList(0, count), fields);
        ExportLines.put(fields, "date", lines.get(date));
        int at = next(lines, date + 1);
        at = at < lines.size() && TIME.matcher(ExportLines.strip(lines.get(at))).matches() ? next(lines, at + 1) : at;
        if (at >= lines.size()) {
            return Map.of();
        }
        ExportLines.put(fields, "source", lines.get(at));
        int text = textStart(lines, at + 1, fields);
        int end = lines.size();
        String last = ExportLines.strip(lines.get(end - 1));
        if (END.matcher(last).matches()) {
            ExportLines.put(fields, "id", last.replaceFirst("^(?:AN\\s+)?Document\\s+", ""));
            end--;
        }
        ExportLines.put(fields, "text", ExportLines.text(lines.subList(Math.min(text, end), end)));
        return fields;
    }

    private static int next(List<String> lines, int from) {
        int i = Math.max(0, from);
        while (i < lines.size() && ExportLines.isBlank(lines.get(i))) {
            i++;
        }
        return i;
    }

    /** Section, headline and author stand above the count of words; only the headline always. */
    private static void heading(List<String> lines, Map<String, String> fields) {
        List<String> heading = new ArrayList<>(lines.stream()
                .map(ExportLines::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        heading.removeIf(line -> line.equals("Factiva") || line.equals("Dow Jones"));
        int last = heading.size() - 1;
        if (last > 0 && heading.get(last).regionMatches(true, 0, "by ", 0, 3)) {
            ExportLines.put(fields, "byline", heading.remove(last));
        }
        if (heading.size() > 1 && isSection(heading.get(0), heading.get(1))) {
            ExportLines.put(fields, "section", heading.remove(0));
        }
        if (!heading.isEmpty()) {
            ExportLines.put(fields, "title", heading.remove(0));
        }
        ExportLines.put(fields, "byline", String.join(" ", heading));
    }

    /** A section is a word or three above a longer headline; an author stands below it. */
    private static boolean isSection(String line, String next) {
        return line.split(" ", -1).length <= SECTION_WORDS && line.length() < next.length();
    }

    /** Behind the copyright line, else behind the language, else behind the source's code. */
    private static int textStart(List<String> lines, int from, Map<String, String> fields) {
        int start = from;
        for (int i = from, seen = 0; i < lines.size() && seen < HEADER_LINES; i++) {
            String line = ExportLines.strip(lines.get(i));
            if (ExportLines.isCopyright(line)) {
                return endOfCopyright(lines, i);
            }
            if (LANGUAGES.contains(line)) {
                ExportLines.put(fields, "language", line);
                start = i + 1;
            } else if (CODE.matcher(line).matches() && start == from) {
                start = i + 1;
            }
            seen += line.isEmpty() ? 0 : 1;
        }
        return start;
    }

    private static int endOfCopyright(List<String> lines, int first) {
        int i = first;
        while (i < lines.size() && !ExportLines.isBlank(lines.get(i))) {
            String line = ExportLines.strip(lines.get(i++));
            if (line.endsWith(".") || line.toLowerCase(Locale.ROOT).endsWith("reserved")) {
                return i;
            }
        }
        return i;
    }
}
