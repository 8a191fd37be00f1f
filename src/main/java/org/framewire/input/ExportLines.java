package org.framewire.input;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the export formats share in reading their lines. */
final class ExportLines {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:[a-z]{3,9}, ?)?(?:\\d{1,2} " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2},? \\d{4})\\b.{0,60}");
    private static final Pattern WORDS = Pattern.compile("(?i)\\d{1,3}(?:[,.]?\\d{3}){0,2} words?");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:copyright|\u00a9|\\(c\\)).*|all rights reserved\\.?");

    private ExportLines() {}

    /** Without blanks, no-break blanks and form feeds around it. */
    static String strip(String line) {
        return line.replace('\u00a0', ' ').strip();
    }

    /** Whether the line is a date with its month in words, the year, and at most a few words behind it. */
    static boolean isDate(String line) {
        return DATE.matcher(strip(line)).matches();
    }

    /** Whether the line says how many words the article has, and nothing else. */
    static boolean isWordCount(String line) {
        return WORDS.matcher(strip(line)).matches();
    }

    static boolean isCopyright(String line) {
        return COPYRIGHT.matcher(strip(line)).matches();
    }

    static boolean isBlank(String line) {
        return strip(line).isEmpty();
    }

    static boolean areBlank(List<String> lines) {
        return lines.stream().allMatch(ExportLines::isBlank);
    }

    /**
     * Where the labelled paragraphs that end at {@code end} begin, going back from there; a label may have further
     * lines below it, up to an empty one.
     *
     * @param first the first line that may be one of theirs
     * @param label the label that a line begins with, or empty
     */
    static int startOfLabels(List<String> lines, int first, int end, UnaryOperator<String> label) {
        int start = end;
        int i = end;
        while (i > first) {
            i--;
            if (!label.apply(lines.get(i)).isEmpty()) {
                start = i;
            } else if (!isBlank(lines.get(i)) && (i == first || isBlank(lines.get(i - 1)))) {
                return start;
            }
        }
        return start;
    }

    /** The lines as a text: as they are, without blank ones at both ends. */
    static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }

    /** Adds the field unless the value is blank or the field is there. */
    static void put(Map<String, String> fields, String name, String value) {
        String stripped = strip(value);
        if (!stripped.isEmpty()) {
            fields.putIfAbsent(name, stripped);
        }
    }
}
