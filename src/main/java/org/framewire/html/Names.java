package org.framewire.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of its use. */
final class Names {
    private static final Set<String> CAPTION = WordFile.words("names-caption.txt");
    private static final Set<String> PICTURE = WordFile.words("names-picture.txt");
    private static final Set<String> HIDDEN = WordFile.words("names-hidden.txt");
    private static final Set<String> JUNK = WordFile.words("names-junk.txt");
    private static final Set<String> BODY = WordFile.words("names-body.txt");
    private static final int LONGEST = 1000;

    private Names() {}

    static boolean isCaption(Element element) {
        return hasAny(element, CAPTION);
    }

    /** Whether its name says that it shows a picture. */
    static boolean isPicture(Element element) {
        return hasAny(element, PICTURE);
    }

    /** Whether its name says that it is no part of an article, or not to be seen. */
    static boolean isJunk(Element element) {
        return HIDDEN.stream().anyMatch(element::hasClass) || hasAny(element, JUNK);
    }

    /** Whether its name says that it holds the text of the article. */
    static boolean isBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).equals("articlebody") || hasAny(element, BODY);
    }

    private static boolean hasAny(Element element, Set<String> words) {
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && names.length() <= LONGEST
                && words(names).stream().anyMatch(words::contains);
    }

    /**
     * Every word of class names and ids, in lower case, and every name as a whole: {@code "story-body__moreLinks"} has
     * {@code story}, {@code body}, {@code more}, {@code links} and {@code storybodymorelinks}.
     */
    static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        char before = ' ';
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            if (!Character.isLetter(c) || Character.isUpperCase(c) && Character.isLowerCase(before)) {
                take(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
                whole.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c)) {
                take(whole, words);
            }
            before = c;
        }
        return words;
    }

    private static void take(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
