package org.framewire.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line of a web page can be that is no part of the article; the patterns stand in {@code residue.tsv}. */
enum Residue {
    WIDGET,
    ADVERTISEMENT,
    NEWSLETTER,
    FOLLOW,
    CONTACT,
    CREDIT,
    LABEL,
    LINK,
    COPYRIGHT,
    COOKIES;

    private static final int LONGEST = 700;
    private static final int LONGEST_BYLINE = 120;
    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|BY|By):? (?:(?:\\p{Lu}[\\p{L}.'\u2019-]{0,30}|and|&|,|de|al|bin|van|von),?(?: |$)){1,16}+(?:\\("
                    + " ?@\\w{1,30} ?\\))?");
    private static final Rules RULES = Rules.read();

    /** What residue a line is, if it is any. */
    static Optional<Residue> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return RULES.first(lower).map(Rule::kind);
    }

    /** Whether a line names its authors and nothing else. */
    static boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE && BYLINE.matcher(line).matches();
    }

    /** A pattern for whole lines of at most {@code longest} characters. */
    private record Rule(Residue kind, int longest, Pattern pattern) {
        boolean fits(String lower) {
            return lower.length() <= longest && pattern.matcher(lower).matches();
        }
    }

    /** A rule and letters that a line must hold somewhere, one of them, for the rule to fit: quicker to look for. */
    private record Hinted(List<String> hints, Rule rule) {
        boolean fits(String lower) {
            return hints.stream().anyMatch(lower::contains) && rule.fits(lower);
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
            Rule rule = new Rule(Residue.valueOf(cells[0]), Integer.parseInt(cells[2]), Pattern.compile(cells[3]));
            if (cells[1].startsWith("~")) {
                anywhere.add(new Hinted(List.of(cells[1].substring(1).split("\\|")), rule));
            } else {
                for (String word : cells[1].split("\\|")) {
                    byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
                }
            }
        }

        Optional<Rule> first(String lower) {
            for (Rule rule : byFirstWord.getOrDefault(firstWord(lower), List.of())) {
                if (rule.fits(lower)) {
                    return Optional.of(rule);
                }
            }
            for (Hinted hinted : anywhere) {
                if (hinted.fits(lower)) {
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
