package org.framewire.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nexis Uni and Lexis Advance: headline, source, date and copyright one below the other, labels like {@code Section:},
 * {@code Length:}, {@code Byline:}, a line {@code Body} before the text, a line {@code Graphic} or
 * {@code Classification} or the label {@code Load-Date:} behind it, and at the end a line {@code End of Document}.
 */
final class NexisUniExport implements ExportFormat {
    private static final String BODY = "Body";
    private static final String END = "End of Document";
    private static final Set<String> AFTER_BODY = Set.of("Graphic", "Classification", END);
    private static final Pattern LABEL = Pattern.compile(
            "(Section|Length|Byline|Dateline|Highlight|Language|Load-Date|Publication-Type|Journal Code|Subject|URL):(.*)");
    private static final Pattern LENGTH = Pattern.compile("Length: ?\\d{1,7} words?.*");
    private static final Pattern PAGE = Pattern.compile("Page \\d{1,6} of \\d{1,6}");
    private static final Pattern COVER =
            Pattern.compile("(?:User Name|Date and Time|Job Number|Documents? \\(\\d{1,6}\\)).*");

    @Override
    public String database() {
        return "Nexis Uni";
    }

    @Override
    public boolean matches(List<String> head) {
        List<String> lines = head.stream().map(ExportLines::strip).toList();
        int body = lines.indexOf(BODY);
        return body > 0
                && (lines.contains(END)
                        || lines.subList(0, body).stream()
                                .anyMatch(line -> LENGTH.matcher(line).matches()));
    }

    @Override
    public boolean begins(String line) {
        return false;
    }

    @Override
    public boolean ends(String line) {
        return ExportLines.strip(line).equals(END);
    }

    /** The closing pages, and a cover sheet that stands alone. */
    @Override
    public boolean isFrame(List<String> lines) {
        List<String> shown =
                lines.stream().map(ExportLines::strip).filter(l -> !l.isEmpty()).toList();
        return shown.stream().allMatch(line -> PAGE.matcher(line).matches())
                || COVER.matcher(shown.get(0)).matches() && !shown.contains(BODY);
    }

    @Override
    public Map<String, String> parse(List<String> lines) {
        List<String> kept = lines.stream()
                .map(ExportLines::strip)
                .filter(line -> !PAGE.matcher(line).matches())
                .toList();
        int body = kept.indexOf(BODY);
        int date = date(kept, body);
        Map<String, String> fields = new TreeMap<>();
        if (date < 0 || !heading(kept, date, fields)) {
            return Map.of();
        }
        labels(kept.subList(date, body), fields);
        int end = body + 1;
        while (end < kept.size()
                && !AFTER_BODY.contains(kept.get(end))
                && !kept.get(end).startsWith("Load-Date:")) {
            end++;
        }
        ExportLines.put(fields, "text", ExportLines.text(kept.subList(body + 1, end)));
        labels(kept.subList(end, kept.size()), fields);
        int graphic = end < kept.size() && kept.get(end).equals("Graphic") ? end + 1 : kept.size();
        ExportLines.put(fields, "caption", paragraph(kept, graphic));
        return fields;
    }

    /** The last line before the body that is a date: a cover sheet may have one above it. */
    private static int date(List<String> lines, int body) {
        for (int i = body - 1; i >= 0; i--) {
            if (ExportLines.isDate(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The two lines above the date are the headline and the source. */
    private static boolean heading(List<String> lines, int date, Map<String, String> fields) {
        List<String> above =
                lines.subList(0, date).stream().filter(line -> !line.isEmpty()).toList();
        if (above.size() < 2) {
            return false;
        }
        ExportLines.put(fields, "title", above.get(above.size() - 2));
        ExportLines.put(fields, "source", above.get(above.size() - 1));
        ExportLines.put(fields, "date", lines.get(date));
        return true;
    }

    private static void labels(List<String> lines, Map<String, String> fields) {
        for (String line : lines) {
            Matcher m = LABEL.matcher(line);
            if (m.matches()) {
                String name = m.group(1).toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
                String field = name.equals("dateline") ? "place" : name.equals("length") ? "words" : name;
                ExportLines.put(fields, field, m.group(2));
            }
        }
    }

    private static String paragraph(List<String> lines, int from) {
        int start = from;
        while (start < lines.size() && lines.get(start).isEmpty()) {
            start++;
        }
        int end = start;
        while (end < lines.size() && !lines.get(end).isEmpty() && !AFTER_BODY.contains(lines.get(end))) {
            end++;
        }
        return String.join(" ", lines.subList(start, end));
    }
}
