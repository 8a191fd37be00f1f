package org.framewire.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the residue of web pages out of an article's text, line by line, and joins lines that were cut within a
 * sentence. Datelines stay. No line goes that could be a sentence of the article, unless it is there twice.
 */
public final class TextCleaner {
    /** A repeated line that is shorter can be meant: "I did not." */
    private static final int LEAST_REPEATED = 60;

    private static final int LONGEST_DECORATION = 80;
    private static final int LEAST_TEASER = 30;
    private static final int LONGEST_LINK = 150;
    private static final int MOST_LINKS = 12;
    private static final int BYLINE_LINES = 4;
    private static final int HEADLINE_LINES = 3;
    private static final int LEAST_HEADLINE = 20;
    /** Links in brackets with a label in capitals, and lines of script, set into a paragraph. */
    private static final Pattern INLINE = Pattern.compile(
            " ?[(\\[] ?(?:RELATED|PHOTOS?|VIDEOS?|WATCH|READ MORE|READ ALSO|ALSO READ|MORE|SEE ALSO|LISTEN)"
                    + " ?:[^()\\[\\]]{1,200}[)\\]]| ?\\bvar \\w{1,40} ?= ?\\{[^{}]{0,300}\\};?");

    private final String title;
    private final List<String> lines;
    private final Set<String> seen = new HashSet<>();
    private int linksLeft;

    private TextCleaner(String title, List<String> lines) {
        this.title = title == null ? "" : Names.fold(title);
        this.lines = lines;
    }

    /**
     * What is left.
     *
     * @param text the paragraphs, separated by {@code \n}; empty where nothing is left
     * @param linesRemoved how many lines that were not empty were taken away
     */
    public record CleanText(String text, int linesRemoved) {}

    /**
     * Cleans a text.
     *
     * @param title the headline, or null
     * @param rawText with {@code \n} as line break, as {@link CharacterRepair} leaves it
     */
    public static CleanText clean(String title, String rawText) {
        List<String> lines = Lines.of(rawText);
        StringBuilder text = new StringBuilder(rawText.length());
        int removed = new TextCleaner(title, lines).keep(text);
        return new CleanText(text.toString(), removed);
    }

    private int keep(StringBuilder text) {
        int removed = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isResidue(i)) {
                removed++;
            } else {
                String line = withoutInsertions(lines.get(i));
                text.append(text.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
            }
        }
        return removed;
    }

    private static String withoutInsertions(String line) {
        boolean bracket = line.indexOf('(') >= 0 || line.indexOf('[') >= 0 || line.indexOf('{') >= 0;
        return bracket ? INLINE.matcher(line).replaceAll("").strip() : line;
    }

    private boolean isResidue(int i) {
        String line = lines.get(i);
        Optional<Residue> residue = Residue.of(line);
        if (residue.isPresent()) {
            linksLeft = residue.get() == Residue.LABEL ? MOST_LINKS : linksLeft;
            return true;
        }
        if (isDecoration(line) || isLinkInList(line) || isByline(i)) {
            return true;
        }
        linksLeft = 0;
        return isHeadline(i) || isTeaser(i) || !isFirst(line);
    }

    private static boolean isDecoration(String line) {
        return line.length() < LONGEST_DECORATION && line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Below a heading like "Most read": a headline, which no full stop ends. */
    private boolean isLinkInList(String line) {
        if (linksLeft == 0
                || line.length() > LONGEST_LINK
                || ".!?\u201D\":".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        linksLeft--;
        return true;
    }

    private boolean isByline(int i) {
        boolean edge = i < BYLINE_LINES || i >= lines.size() - 2;
        return edge && Residue.isByline(lines.get(i));
    }

    /** The whole headline once more, or its part without the name of a section or of the paper. */
    private boolean isHeadline(int i) {
        if (i >= HEADLINE_LINES || title.isEmpty() || lines.get(i).length() > 2 * title.length() + LEAST_HEADLINE) {
            return false;
        }
        String line = Names.fold(lines.get(i));
        return line.equals(title) || line.length() >= LEAST_HEADLINE && title.contains(line);
    }

    /** The beginning of the article once more before it, cut off by an ellipsis. */
    private boolean isTeaser(int i) {
        String line = lines.get(i);
        int end = line.endsWith("...") ? line.length() - 3 : line.endsWith("\u2026") ? line.length() - 1 : 0;
        if (i >= HEADLINE_LINES || end < LEAST_TEASER) {
            return false;
        }
        String beginning = line.substring(0, end).strip();
        return lines.subList(i + 1, lines.size()).stream().anyMatch(l -> l.startsWith(beginning));
    }

    private boolean isFirst(String line) {
        return line.length() < LEAST_REPEATED || seen.add(line);
    }
}
