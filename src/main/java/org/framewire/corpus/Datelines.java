package org.framewire.corpus;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head that agencies and papers put before a first sentence: place, perhaps day, perhaps agency, and a dash or a
 * colon. A head is only believed with two signs: a place in capitals before a dash, a place with a day or an agency, or
 * a place that is known.
 */
final class Datelines {
    /** A head is shorter than this, and the sentence behind it not as short as {@link #LEAST_REST}. */
    private static final int LONGEST = 140;

    private static final int LEAST_REST = 20;
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DATE = "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + MONTH
            + "\\.? ?[0-9]{1,2}(?:,? [0-9]{4})?|[0-9]{1,2} " + MONTH + "(?:,? [0-9]{4})?))";
    private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019]{0,20}";
    private static final String NAME = WORD + "(?:[ -](?:" + WORD + "|de|of|do|al|la|el|es)){0,4}";
    private static final String REGION = "(?:, (?!" + MONTH + "\\b)" + NAME + "){0,2}(?: /[\\p{L} -]{2,40}/(?=,))?";
    private static final Pattern HEAD = Pattern.compile("(?<place>(?<city>" + NAME + ")(?<region>" + REGION + "))?"
            + "(?<day>(?:, ?| )" + DATE + "\\.?)?"
            + "(?: ?(?:, |- )?[(/\\[](?<agency>[^()/\\[\\]\\s][^()/\\[\\]]{1,39}(?:/[^()/\\[\\]]{2,40})?)[)/\\]](?<day2>,? "
            + DATE
            + ")?)?"
            + "(?<mark> ?(?:--+|[-\u2014\u2013\u2015:.]))? ?");
    private static final Set<String> PLACES = names("/org/framewire/corpus/places.txt");
    private static final Set<String> AGENCIES = names("/org/framewire/corpus/agencies.txt");
    /** Words in capitals that head lines but are no places. */
    private static final Set<String> LABELS = Set.of(
            ("update|updated|analysis|opinion|exclusive|watch|video|videos|breaking|breaking news|live|editorial|comment"
                            + "|correction|photo|photos|file photo|report|news|factbox|timeline|explainer|interview|column|note"
                            + "|warning|alert|developing|poll|review|profile|feature|letters|letter|transcript|summary|urgent"
                            + "|president|trump|obama|congress|senate|nato|unesco|unicef|isis|covid|coronavirus|sport|sports"
                            + "|football|world|business|politics|special report|fact check|just in|read|must read|related")
                    .split("\\|"));

    private Datelines() {}

    /**
     * A head that was found.
     *
     * @param place as written, or null where only an agency is named
     * @param agency as written, or null
     * @param end where the sentence begins
     */
    record Head(String place, String agency, int end) {}

    /** The head of a line, if it has one that is believed. */
    static Optional<Head> of(String line) {
        if (line.length() < LEAST_REST || line.indexOf(' ') < 0) {
            return Optional.empty();
        }
        Matcher matcher = HEAD.matcher(line).region(0, Math.min(LONGEST, line.length()));
        if (!matcher.lookingAt() || matcher.end() == 0 || !beginsSentence(line, matcher.end())) {
            return Optional.empty();
        }
        return isBelieved(matcher, line)
                ? Optional.of(new Head(matcher.group("place"), matcher.group("agency"), matcher.end()))
                : Optional.empty();
    }

    /** Whether a name is that of an agency, or looks like one. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(Names.fold(name))
                || name.length() > 4 && (name.endsWith("News") || name.endsWith("Agency") || name.endsWith("Newswire"));
    }

    private static boolean beginsSentence(String line, int at) {
        if (line.length() - at < LEAST_REST) {
            return false;
        }
        int first = line.codePointAt(at);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"'\u201C\u2018\u00AB$\u00A3\u20AC#(".indexOf(first) >= 0
                || !Character.isLowerCase(first) && Character.isLetter(first);
    }

    private static boolean isBelieved(Matcher head, String line) {
        String mark = head.group("mark") == null ? "" : head.group("mark").strip();
        String agency = head.group("agency");
        boolean byAgency = agency != null && (isAgency(agency) || isAgencies(agency));
        if (head.group("place") == null) {
            return byAgency && head.group("day") == null;
        }
        String city = head.group("city");
        boolean known = PLACES.contains(Names.fold(city));
        boolean capitals = isCapitals(city) && !LABELS.contains(Names.fold(city));
        boolean day = head.group("day") != null || head.group("day2") != null;
        if (agency != null) {
            boolean wire = byAgency || !mark.isEmpty() && isCapitals(city) && (day || known);
            return wire && (known || capitals || day || byAgency && !mark.isEmpty());
        }
        if (mark.isEmpty() || mark.equals(".")) {
            return false;
        }
        if (day) {
            return known || capitals;
        }
        boolean blanks =
                mark.length() > 1 || mark.charAt(0) > 0x7f || head.group("mark").startsWith(" ");
        boolean region = !head.group("region").isEmpty();
        if (mark.equals(":")) {
            return known && !region;
        }
        return known && (blanks || capitals && line.charAt(head.end() - 1) == ' ')
                || capitals && blanks && (region || city.length() > 4);
    }

    /** "AFP/AP" and the like. */
    private static boolean isAgencies(String agency) {
        int slash = agency.indexOf('/');
        return slash > 0 && isAgency(agency.substring(0, slash).strip());
    }

    private static boolean isCapitals(String city) {
        return city.chars().filter(Character::isLetter).count() >= 3
                && city.chars().noneMatch(Character::isLowerCase);
    }

    private static Set<String> names(String resource) {
        Set<String> names = new HashSet<>();
        for (String line : Resources.lines(resource)) {
            if (!line.startsWith("#")) {
                names.add(Names.fold(line));
            }
        }
        return names;
    }
}
