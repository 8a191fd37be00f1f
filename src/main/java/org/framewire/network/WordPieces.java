package org.framewire.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the lower-case WordPiece tokens of BERT (Devlin et al. 2019), as {@code src/main/python/encoder.py}
 * does. Safe for use by many threads.
 */
final class WordPieces {
    static final String START = "[CLS]";
    static final String END = "[SEP]";
    static final String UNKNOWN = "[UNK]";
    static final String QUOTE = "\"";

    private static final String INSIDE = "##";
    /** A longer word is unknown. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param pieces in the order of their numbers, each once, with those named here among them */
    WordPieces(List<String> pieces) {
        for (String piece : pieces) {
            numbers.put(piece, numbers.size());
        }
        for (String needed : List.of(START, END, UNKNOWN, QUOTE)) {
            if (!numbers.containsKey(needed)) {
                throw new IllegalArgumentException("no piece " + needed);
            }
        }
        if (numbers.size() != pieces.size()) {
            throw new IllegalArgumentException("a piece stands twice among " + pieces.size());
        }
    }

    /** The number of a piece that there is. */
    int number(String piece) {
        return numbers.get(piece);
    }

    /** The first pieces of a text, at most so many. */
    List<Integer> first(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length() && pieces.size() < most; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean mark = isMark(c);
            if (mark || isBlank(c)) {
                addWord(word, pieces);
                if (mark) {
                    addWord(word.appendCodePoint(c), pieces);
                }
            } else {
                word.appendCodePoint(c);
            }
        }
        addWord(word, pieces);
        return pieces.subList(0, Math.min(most, pieces.size()));
    }

    /** The last pieces of a text, at most so many. */
    List<Integer> last(String text, int most) {
        // Enough for as many of the longest words: what stands before can't be among the last pieces.
        String end = text.substring(Math.max(0, text.length() - 2 * most * LONGEST_WORD));
        List<Integer> pieces = first(end, Integer.MAX_VALUE);
        return pieces.subList(Math.max(0, pieces.size() - most), pieces.size());
    }

    private void addWord(StringBuilder word, List<Integer> pieces) {
        if (word.length() == 0) {
            return;
        }
        int before = pieces.size();
        if (word.codePointCount(0, word.length()) > LONGEST_WORD || !addPieces(word.toString(), pieces)) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(numbers.get(UNKNOWN));
        }
        word.setLength(0);
    }

    /** The longest piece first, from the left; false where the rest of a word begins with none. */
    private boolean addPieces(String word, List<Integer> pieces) {
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer piece = null;
            while (end > start && piece == null) {
                piece = numbers.get((start > 0 ? INSIDE : "") + word.substring(start, end));
                end -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                return false;
            }
            pieces.add(piece);
            start = end;
        }
        return true;
    }

    private static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION:
            case Character.DASH_PUNCTUATION:
            case Character.START_PUNCTUATION:
            case Character.END_PUNCTUATION:
            case Character.INITIAL_QUOTE_PUNCTUATION:
            case Character.FINAL_QUOTE_PUNCTUATION:
            case Character.OTHER_PUNCTUATION:
                return true;
            default:
                return false;
        }
    }

    private static boolean isBlank(int c) {
        switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.SURROGATE:
            case Character.PRIVATE_USE:
            case Character.UNASSIGNED:
                return true;
            default:
                return false;
        }
    }
}
