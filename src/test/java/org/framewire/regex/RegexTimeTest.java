package org.framewire.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regular expression of the main code takes more than linear time, or the stack, on strings made of what it likes to
 * eat. Time is counted in characters looked at, so that a busy machine changes nothing.
 */
class RegexTimeTest {
    private static final int SHORT = 2_000;
    private static final int LONG = 50_000;
    private static final int ATOMS = 6;
    /** At the end of each string, so that a pattern that ate it all has to give back. */
    private static final char NOBODYS = '\u0001';

    /** Looks at each character; a pattern with a bounded part of some hundred characters needs about so many. */
    private static final long MOST_LOOKS = 600;

    /** More than this on a short string is looked into on long ones. */
    private static final long FEW_LOOKS = 40;

    /** Twice the length may take this times as long. */
    private static final double MOST_GROWTH = 2.5;

    /** Patterns that are asked about short strings only: by the beginning of their names, how long those can be. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "corpus.Dates.BLANKS", 200,
            "corpus.Dates.DAY_FIRST", 200,
            "corpus.Dates.MONTH_FIRST", 200,
            "residue.tsv", 700);

    @Test
    void no_pattern_takes_more_than_linear_time() {
        Map<String, Pattern> patterns = new TreeMap<>(Regexes.fields());
        patterns.putAll(Regexes.literals());
        patterns.putAll(Regexes.residue());
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> {
            for (Regexes.Use use : Regexes.uses(name)) {
                slow.addAll(slow(name, pattern, use));
            }
        });

        assertThat(patterns).hasSizeGreaterThan(200);
        assertThat(slow).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\s+$", "(?:a|b)*c", "(a+)+b"})
    void a_slow_pattern_is_found(String regex) {
        assertThat(slow("any", Pattern.compile(regex), Regexes.Use.FIND)).hasSize(1);
    }

    /** So that the test above misses none: a pattern is a static field, a literal, or a row of the table of residue. */
    @Test
    void every_pattern_of_the_sources_is_found() {
        Set<String> fields = Regexes.fields().keySet();
        List<String> missed = new ArrayList<>();
        Regexes.sources().forEach((file, source) -> {
            Matcher made = Pattern.compile("(?:Pattern (\\w+) =\\s+)?Pattern\\s*\\.compile\\(")
                    .matcher(source);
            while (made.find()) {
                boolean found =
                        made.group(1) != null && fields.stream().anyMatch(f -> f.endsWith(file + "." + made.group(1)));
                if (!found && !file.equals("Residue")) {
                    missed.add(file + " at " + made.start());
                }
            }
            Matcher computed = Regexes.COMPUTED.matcher(source);
            while (computed.find()) {
                missed.add(file + ": " + computed.group());
            }
        });

        // One that quotes a constant, one made of the names of our files, and three methods of ours.
        assertThat(missed)
                .containsExactlyInAnyOrder(
                        "GoldRow: .split(Pattern.quote(GoldReader.BEFORE_SEPARATOR",
                        "ReportFile: .matches(file.stem + \"(?:-[0-9]{1,6}",
                        "ExportFormat: .matches(head",
                        "Sentences: .split(body",
                        "Tables: .split(folder, file.stem(");
    }

    private static List<String> slow(String name, Pattern pattern, Regexes.Use use) {
        int longest = LONGEST.entrySet().stream()
                .filter(bound -> name.startsWith(bound.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Predicate<String> isSlow = longest < SHORT
                ? piece -> looks(pattern, use, piece, longest) > MOST_LOOKS * longest
                : piece -> isSlow(pattern, use, piece);
        return pieces(pattern).stream()
                .filter(isSlow)
                .limit(1)
                .map(piece -> name + " (" + use + ") on many of [" + piece + "]: " + pattern)
                .toList();
    }

    private static boolean isSlow(Pattern pattern, Regexes.Use use, String piece) {
        int first = piece.length() > 1 ? SHORT : LONG;
        if (looks(pattern, use, piece, first) <= FEW_LOOKS * first) {
            return false;
        }
        long once = looks(pattern, use, piece, LONG);
        return once > MOST_LOOKS * LONG || looks(pattern, use, piece, 2 * LONG) > MOST_GROWTH * once;
    }

    /** How many characters are looked at in a string of such pieces; very many where the stack does not suffice. */
    private static long looks(Pattern pattern, Regexes.Use use, String piece, int length) {
        String many = piece.repeat(length / piece.length()) + NOBODYS;
        CountedText text = new CountedText(many, 2 * MOST_LOOKS * length);
        try {
            use.run(pattern.matcher(text));
            return text.steps();
        } catch (CountedText.TooMany | StackOverflowError e) {
            return Long.MAX_VALUE;
        }
    }

    /** What the pattern likes to eat, and all pairs of it. */
    private static Set<String> pieces(Pattern pattern) {
        List<String> atoms = RegexAtoms.of(pattern.pattern(), ATOMS);
        Set<String> pieces = new LinkedHashSet<>(atoms);
        for (String first : atoms) {
            for (String second : atoms) {
                pieces.add(first + second);
            }
        }
        return pieces;
    }
}
