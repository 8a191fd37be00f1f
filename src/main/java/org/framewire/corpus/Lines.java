package org.framewire.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as its author meant them: lines that were cut at a fixed width, or at a link within a sentence,
 * are joined again.
 */
final class Lines {
    /**
     * From this share of cuts that are surely within a sentence on, a block of lines counts as cut at a fixed width.
     */
    private static final double WRAPPED = 0.2;

    private static final int SHORT = 40;

    private Lines() {}

    /** The lines, without blanks around them, none empty. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (line.isEmpty()) {
                flush(block, lines);
            } else {
                block.add(line);
            }
            start = end + 1;
        }
        flush(block, lines);
        return lines;
    }

    private static void flush(List<String> block, List<String> lines) {
        if (!block.isEmpty()) {
            boolean wrapped = isWrapped(block);
            StringBuilder line = new StringBuilder(block.get(0));
            for (int i = 1; i < block.size(); i++) {
                String next = block.get(i);
                if (continues(block, i) || wrapped && isOpen(block.get(i - 1))) {
                    line.append(isMark(next) ? "" : " ").append(next);
                } else {
                    lines.add(line.toString());
                    line = new StringBuilder(next);
                }
            }
            lines.add(line.toString());
            block.clear();
        }
    }

    private static boolean isWrapped(List<String> block) {
        int cuts = 0;
        for (int i = 1; i < block.size(); i++) {
            cuts += continues(block, i) ? 1 : 0;
        }
        return cuts > 0 && cuts >= WRAPPED * (block.size() - 1);
    }

    /**
     * Whether line {@code i} surely goes on with the sentence of the line before, or is a link within such a sentence.
     */
    private static boolean continues(List<String> block, int i) {
        if (!isOpen(block.get(i - 1))) {
            return false;
        }
        boolean link = block.get(i).length() < SHORT
                && isOpen(block.get(i))
                && i + 1 < block.size()
                && isContinuation(block.get(i + 1));
        return link || isContinuation(block.get(i));
    }

    private static boolean isContinuation(String line) {
        return Character.isLowerCase(line.charAt(0)) && !line.startsWith("http") && !line.startsWith("www.")
                || isMark(line);
    }

    /** Whether the line begins with a mark that belongs behind a word. */
    private static boolean isMark(String line) {
        char first = line.charAt(0);
        boolean mark = first == ',' || first == ';' || first == ')' || first == '.' || first == '\u2019';
        return mark && (line.length() == 1 || !isSameOrWord(first, line.charAt(1)));
    }

    private static boolean isSameOrWord(char first, char second) {
        return second == first || first != '\u2019' && Character.isLetterOrDigit(second) || second == '@';
    }

    /** Whether a sentence is still running at the end of the line. */
    private static boolean isOpen(String line) {
        char last = line.charAt(line.length() - 1);
        boolean url = line.startsWith("http") || line.indexOf("://", Math.max(0, line.lastIndexOf(' '))) >= 0;
        return !url
                && (Character.isLetterOrDigit(last)
                        || last == ','
                        || last == '-'
                        || last == '('
                        || last == '\u2019'
                        || last == ')');
    }
}
