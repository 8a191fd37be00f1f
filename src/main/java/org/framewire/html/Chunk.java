package org.framewire.html;

import org.jsoup.nodes.Element;

/**
 * A run of text of a page that no block element parts: mostly one paragraph.
 *
 * @param text with single blanks; {@code \n} where the page has a line break
 * @param block the innermost block element around it
 * @param kind what the page marks it as
 * @param letters letters and digits in it, ideographs counted twice
 * @param linkLetters those of them within links
 */
record Chunk(String text, Element block, Kind kind, int letters, int linkLetters) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CELL,
        CAPTION
    }

    /** From this many letters on a text that is no link is prose, whatever it ends with. */
    private static final int LONG = 60;

    private static final int SENTENCE = 25;
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f\u0964";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb)]\u300d";

    /** Letters and digits of a text; ideographs count twice, as each says more. */
    static int letters(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += !Character.isLetterOrDigit(c) ? 0 : c >= '\u2e80' && c < '\uff00' ? 2 : 1;
        }
        return letters;
    }

    /** The share of its letters that is within links. */
    double linkDensity() {
        return letters == 0 ? 0 : (double) linkLetters / letters;
    }

    /** Whether it ends as a sentence does. */
    boolean isSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Its letters if it reads as prose, else 0. */
    int prose() {
        return linkDensity() < 0.5 && (letters > LONG || letters > SENTENCE && isSentence()) ? letters : 0;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether the page itself marks it as a part of a text: a paragraph, a heading, an item, a quotation. */
    boolean isMarked() {
        return kind != Kind.PARAGRAPH || isIn("p") || isIn("pre");
    }

    boolean isIn(String tag) {
        return block.normalName().equals(tag);
    }
}
