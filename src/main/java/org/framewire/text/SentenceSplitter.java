package org.framewire.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cleaned English body into sentences.
 *
 * <p>A line break is a boundary unless the line is plainly wrapped (a small letter goes on where a line of words
 * stopped without a final mark). Within a line a scanner looks at each full stop, question mark, exclamation mark and
 * ellipsis, takes the closing marks behind it along, and asks {@link Abbreviations} about the word before and the words
 * after. A list item begins a sentence.
 *
 * <p>Stateless: safe to share between threads.
 */
public final class SentenceSplitter {
    /** Fewer words are a heading or a list item, not a line of running text. */
    private static final int LINE_WORDS = 3;

    /**
     * @param text any text
     * @return the sentences in order; they cover everything but blanks, do not overlap and have no blanks at their ends
     */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = blockEnd(text, start);
            splitBlock(text, start, end, sentences);
            start = end + 1;
        }
        return sentences;
    }

    /** The end of the line that starts here, or of the lines that it is wrapped over. */
    private static int blockEnd(String text, int start) {
        int end = lineEnd(text, start);
        while (end < text.length() && isWrapped(text, start, end)) {
            end = lineEnd(text, end + 1);
        }
        return end;
    }

    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * Whether the line before {@code end}, of words and begun by a capital, goes on with a small letter behind one line
     * break.
     */
    private static boolean isWrapped(String text, int start, int end) {
        int next = end + 1;
        if (text.charAt(end) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean goesOn = next < text.length() && (Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '(');
        if (!goesOn || ListMarkers.at(text, next, text.length()) != null) {
            return false;
        }
        Span line = trim(text, start, end);
        if (line.end() == line.start() || !Character.isUpperCase(text.charAt(line.start()))) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        return (Character.isLetterOrDigit(last) || last == ',' || last == '-') && words(text, line) >= LINE_WORDS;
    }

    /** How many words the line has, counted up to {@value #LINE_WORDS}. */
    private static int words(String text, Span line) {
        int words = 1;
        for (int i = line.start(); i < line.end() && words < LINE_WORDS; i++) {
            words += text.charAt(i) == ' ' && text.charAt(i + 1) != ' ' ? 1 : 0;
        }
        return words;
    }

    private static void splitBlock(String text, int from, int to, List<Span> sentences) {
        Boundaries boundaries = new Boundaries(text, from, to);
        int start = from;
        int end = boundaries.next();
        while (end >= 0) {
            add(text, start, end, sentences);
            start = end;
            end = boundaries.next();
        }
        add(text, start, to, sentences);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        Span span = trim(text, start, end);
        if (span.end() > span.start()) {
            sentences.add(span);
        }
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Tokens.isBlank(c) || isLineBreak(c);
    }
}
