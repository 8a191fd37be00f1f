package org.framewire.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cleaned English body into sentences.
 *
 * <p>A line break is a boundary unless the line is plainly wrapped: a small letter or a loose comma goes on where a
 * line of words stopped, or the line stops at a word like "the" or "Gen.". Within a line a scanner looks at each full
 * stop, question mark, exclamation mark and ellipsis, takes the closing marks and the numbers of notes behind it along,
 * and asks {@link Abbreviations} about the word before and the words after. A list item begins a sentence; marks alone
 * are none, and begin the one behind them. Every sentence of a quotation is one of its own.
 *
 * <p>Takes time linear in the length of the text. Stateless: safe to share between threads.
 */
public final class SentenceSplitter {
    /**
     * @param text any text
     * @return the sentences in order; they cover everything but blanks, do not overlap and have no blanks at their ends
     */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Blocks.end(text, start);
            splitBlock(text, start, end, sentences);
            start = end + 1;
        }
        return sentences;
    }

    private static void splitBlock(String text, int from, int to, List<Span> sentences) {
        Boundaries boundaries = new Boundaries(text, from, to);
        int start = from;
        int end = boundaries.next();
        while (end >= 0) {
            if (text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
                add(text, start, end, sentences);
                start = end;
            }
            end = boundaries.next();
        }
        add(text, start, to, sentences);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        Span span = Spans.trim(text, start, end);
        if (span.end() > span.start()) {
            sentences.add(span);
        }
    }
}
