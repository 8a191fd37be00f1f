package org.framewire.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Residue and credits that stand in one line with sentences of the article. */
final class LineParts {
    /** What is left of a line is longer than this, else it is left alone. */
    private static final int LEAST_REST = 40;

    private static final int TAIL = 340;
    /** Links in brackets with a label in capitals, and lines of script, set into a paragraph. */
    private static final Pattern INLINE = Pattern.compile(
            " ?[(\\[] ?(?:RELATED|PHOTOS?|VIDEOS?|WATCH|READ MORE|READ ALSO|ALSO READ|MORE|SEE ALSO|LISTEN)"
                    + " ?:[^()\\[\\]]{1,200}[)\\]]| ?\\bvar \\w{1,40} ?= ?\\{[^{}]{0,300}\\};?");

    /** A mark of an advertisement that lost the line break behind it: "AdvertisementThe bridge opened." */
    private static final Pattern GLUED_MARK = Pattern.compile("(?<!\\p{L})Advertisement(?=\\p{Lu})");
    /** A person's card, set into a sentence behind the name, begins with the name once more in full, glued on. */
    private static final Pattern CARD =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}'\u2019-]{1,20}) ?(?:[\\p{Lu}(][\\p{L}.()'\u2019-]{0,20} ){0,6}"
                    + "\\1(?=[\\p{Lu}\\p{N}'\u2018\"\u201C])");

    /** Behind it stand headlines of other articles, and this; then the text goes on. */
    private static final String CARD_END = " MORE";

    private static final int LONGEST_CARD = 600;

    private static final Pattern CAPTION = Pattern.compile("([^\\[\\]()]{0,250}[(\\[](?:File )?[Pp]hotos?"
            + "(?:[/:]| by | courtesy | provided )[^()\\[\\]]{1,60}[)\\]])[ .]?(?=[\\p{Lu}\"\u201C'\u2018])");
    private static final Pattern STOP = Pattern.compile("[.!?] ");
    private static final Pattern SOURCE = Pattern.compile(" ?\\(Source: ([^()\\s][^()]{1,79})\\)\\.?(?: ?Twitter)?$");
    private static final Pattern AGENCY = Pattern.compile(
            "(?<=[.!?\"\u201D)]) ?(?:[-\u2013\u2014_]{1,2} ?)?[(\\[]?(\\p{L}[\\p{L}/ .-]{1,30})[)\\]]?\\.?$");
    private static final Pattern MARK =
            Pattern.compile("(?<=[.!?\"\u201D)]) ?(?:-0-|-30-|###?|[A-Z]{2,3}/[A-Z]{2,3}|ENDS?"
                    + "|[Oo]riginal [Ll]ink: ?https?://\\S{1,300}|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64})$");

    /** A notice of copyright behind the text, with what a page says at its foot. */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:(?<=[.!?\"\u201D)]) (?:\\p{Lu}\\w{0,20} ){1,4}| (?:\\p{Lu}\\w{0,20} ){1,2}App | ?)\u00A9 ?"
                    + "[^\u00A9]{1,100}(?:19|20)[0-9]{2}\\.?(?: All rights reserved\\.?[^\u00A9]{0,160})?$");

    /** A label of a page that lost the line break behind it. */
    private static final String LABEL = "Story highlights ";

    private LineParts() {}

    /** A line without a part of it, and that part. */
    record Cut(String rest, String part) {}

    /** A line without links, script, cards of persons and marks of advertisements that are set into it. */
    static String withoutInsertions(String whole) {
        String line = whole.startsWith(LABEL) ? whole.substring(LABEL.length()) : whole;
        if (line.contains(CARD_END)) {
            line = withoutCards(line);
        }
        if (line.contains("Advertisement")) {
            line = GLUED_MARK.matcher(line).replaceAll("");
        }
        boolean bracket = line.indexOf('(') >= 0 || line.indexOf('[') >= 0 || line.indexOf('{') >= 0;
        return bracket ? INLINE.matcher(line).replaceAll("").strip() : line;
    }

    private static String withoutCards(String line) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int end = -1;
        Matcher card = CARD.matcher(line);
        while (card.find()) {
            // Looked for from one card to the next only, so that a line is gone through once.
            end = end > card.end() ? end : line.indexOf(CARD_END, card.end() + 1);
            if (end < 0) {
                break;
            }
            int behind = end + CARD_END.length();
            boolean word = behind < line.length() && Character.isLetterOrDigit(line.charAt(behind));
            if (end - card.end() <= LONGEST_CARD && !word) {
                rest.append(line, from, card.end(1));
                from = behind;
                card.region(from, line.length());
            }
        }
        return rest.append(line, from, line.length()).toString();
    }

    /** A caption with its credit in brackets before the first sentence of a line. */
    static Optional<Cut> caption(String line) {
        Matcher matcher = CAPTION.matcher(line);
        if (!matcher.lookingAt() || line.length() - matcher.end() < LEAST_REST) {
            return Optional.empty();
        }
        String caption = matcher.group(1);
        return STOP.matcher(caption).results().limit(3).count() > 2
                ? Optional.empty()
                : Optional.of(new Cut(line.substring(matcher.end()).strip(), caption.strip()));
    }

    /** Who is named as the source behind the last sentence of a line. */
    static Optional<Cut> agency(String line) {
        String tail = tail(line);
        Matcher source = SOURCE.matcher(tail);
        if (source.find()) {
            return cut(line, tail, source, source.group(1));
        }
        Matcher agency = AGENCY.matcher(tail);
        boolean marked = agency.find()
                && isMarked(agency)
                && Datelines.isAgency(agency.group(1).strip());
        return marked ? cut(line, tail, agency, agency.group(1).strip()) : Optional.empty();
    }

    private static boolean isMarked(Matcher agency) {
        return "-\u2013\u2014_([".indexOf(agency.group().strip().charAt(0)) >= 0;
    }

    /** Marks behind the last sentence of a line: a notice of copyright, {@code -0-}, initials, an address. */
    static Optional<Cut> mark(String line) {
        String tail = tail(line);
        Matcher notice = COPYRIGHT.matcher(tail);
        if (tail.indexOf('\u00A9') >= 0 && notice.find()) {
            return cut(line, tail, notice, notice.group().strip());
        }
        Matcher mark = MARK.matcher(tail);
        return mark.find() ? cut(line, tail, mark, mark.group().strip()) : Optional.empty();
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - TAIL));
    }

    private static Optional<Cut> cut(String line, String tail, Matcher part, String text) {
        int end = line.length() - tail.length() + part.start();
        return end < LEAST_REST
                ? Optional.empty()
                : Optional.of(new Cut(line.substring(0, end).strip(), text));
    }
}
