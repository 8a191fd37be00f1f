package org.framewire.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code residue.tsv}: what a line of a web page can be that is no part of the article's text. */
final class Residue {
    private static final int LONGEST = 700;
    private static final int LONGEST_BYLINE = 120;
    private static final int EDGE = 4;
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:by|BY|By):? |[\u2014\u2013] ?(?=\\p{Lu}))((?:(?:\\p{Lu}[\\p{L}.'\u2019-]{0,30}|and|&|,|de|al|bin|van|von),?(?: |$)){1,16}+(?:\\("
                    + " ?@\\w{1,30} ?\\))?)");
    private static final Rules RULES = Rules.read();

    private Residue() {}

    /** What becomes of a line that a rule fits. */
    enum Effect {
        DROP,
        /** The line is a heading: it goes, and so do the headlines below it. */
        LINKS,
        CAPTION,
        CREDIT,
        BYLINE
    }

    /** Where in a text a rule looks. */
    private enum Where {
        ANY,
        START,
        END,
        EDGE;

        boolean holds(int line, int lines) {
            boolean start = line < Residue.EDGE;
            boolean end = line >= lines - Residue.EDGE;
            return switch (this) {
                case ANY -> true;
                case START -> start;
                case END -> end;
                case EDGE -> start || end;
            };
        }
    }

    /**
     * A pattern for whole lines of at most {@code longest} characters.
     *
     * @param name what the counts call it; rules of one sort share a name
     */
    record Rule(String name, Effect effect, Where where, int longest, Pattern pattern) {
        private boolean fits(String lower, int line, int lines) {
            return lower.length() <= longest
                    && where.holds(line, lines)
                    && pattern.matcher(lower).matches();
        }
    }

    /**
     * The first rule that a line fits.
     *
     * @param line its number from 0, of {@code lines}
     */
    static Optional<Rule> of(String text, int line, int lines) {
        return text.length() > LONGEST ? Optional.empty() : RULES.first(text.toLowerCase(Locale.ROOT), line, lines);
    }

    /** The authors of a line that names its authors and nothing else. */
    static Optional<String> byline(String line) {
        if (line.length() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        Matcher matcher = BYLINE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** A rule and letters that a line must hold somewhere, one of them, for the rule to fit: quicker to look for. */
    private record Hinted(List<String> hints, Rule rule) {
        boolean fits(String lower, int line, int lines) {
            return lower.length() <= rule.longest()
                    && hints.stream().anyMatch(lower::contains)
                    && rule.fits(lower, line, lines);
        }
    }

    /** The rules by the first word of a line, and those for lines with any first word. */
    private record Rules(Map<String, List<Rule>> byFirstWord, List<Hinted> anywhere) {
        static Rules read() {
            Rules rules = new Rules(new HashMap<>(), new ArrayList<>());
            for (String line : Resources.lines("/org/framewire/corpus/residue.tsv")) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rules.add(line.split("\t"));
                }
            }
            return rules;
        }

        private void add(String[] cells) {
            Rule rule = new Rule(
                    cells[0],
                    Effect.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    Where.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(cells[4]),
                    Pattern.compile(cells[5]));
            if (cells[3].startsWith("~")) {
                anywhere.add(new Hinted(List.of(cells[3].substring(1).split("\\|")), rule));
            } else {
                for (String word : cells[3].split("\\|")) {
                    byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
                }
            }
        }

        Optional<Rule> first(String lower, int line, int lines) {
            for (Rule rule : byFirstWord.getOrDefault(firstWord(lower), List.of())) {
                if (rule.fits(lower, line, lines)) {
                    return Optional.of(rule);
                }
            }
            for (Hinted hinted : anywhere) {
                if (hinted.fits(lower, line, lines)) {
                    return Optional.of(hinted.rule());
                }
            }
            return Optional.empty();
        }

        private static String firstWord(String lower) {
            int start = 0;
            while (start < lower.length() && !Character.isLetter(lower.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < lower.length() && isWord(lower.charAt(end))) {
                end++;
            }
            return lower.substring(start, end);
        }

        private static boolean isWord(char c) {
            return Character.isLetter(c) || c == '\'' || c == '\u2019';
        }
    }
}
