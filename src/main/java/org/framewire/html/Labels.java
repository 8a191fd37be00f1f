package org.framewire.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Short texts that are no text of an article but name what follows them, or ask the reader to do something. */
final class Labels {
    private static final int LONGEST = 60;
    private static final Set<String> BOX = WordFile.lines("labels-box.txt");
    private static final Set<String> COMMENTS = WordFile.lines("labels-comments.txt");
    private static final Set<String> WIDGET = WordFile.lines("labels-widget.txt");
    private static final Pattern MORE = Pattern.compile("more (?:from|on|in|about|stories|articles) .{1,60}"
            + "|\\d{1,6} (?:comments?|shares?|responses?|replies|likes|views)"
            + "|(?:share this|comments|trending|related|recommended) ?[(:].{0,40}"
            + "|related (?:articles?|stor(?:y|ies)|posts?|news|content|topics|links).{0,20}"
            + "|you (?:may|might) (?:also )?(?:like|be interested).{0,20}"
            + "|(?:latest|popular|top|trending|most read) (?:articles|stories|posts|videos|news|in).{0,20}"
            + "|(?:recommended|sponsored|promoted) (?:for you|stories|articles|content|links|by).{0,30}");

    private Labels() {}

    /** A label made comparable: without case and the marks around it; empty where the text is too long for one. */
    static String fold(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\n', ' ');
    }

    /** Whether it heads a box that leads elsewhere, or the comments. */
    static boolean isHeading(String folded) {
        return BOX.contains(folded)
                || COMMENTS.contains(folded)
                || !folded.isEmpty() && MORE.matcher(folded).matches();
    }

    /** Whether it is the text of a button, a player or an advertisement. */
    static boolean isWidget(String folded) {
        return WIDGET.contains(folded);
    }
}
