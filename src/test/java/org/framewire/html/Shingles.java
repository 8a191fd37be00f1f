package org.framewire.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a text matches another: word n-grams in common, as the Article Extraction Benchmark counts them (each page's
 * counts sum to 1; precision and recall are means over pages, F1 is made of these means).
 */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shingles() {}

    /** N-grams in both texts, only in the one found, only in the one that is right; as shares of all three. */
    record Match(double both, double extra, double missing) {
        double precision() {
            return ratio(extra, missing);
        }

        double recall() {
            return ratio(missing, extra);
        }

        double f1() {
            return both == 0 ? 0 : 2 * both / (2 * both + extra + missing);
        }

        private double ratio(double wrong, double other) {
            if (wrong == 0 && other == 0) {
                return 1;
            }
            return both == 0 ? 0 : both / (both + wrong);
        }
    }

    /** Means over pages; a page without any text found has no precision. */
    static final class Mean {
        private final List<Match> matches = new ArrayList<>();

        void add(Match match) {
            matches.add(match);
        }

        int pages() {
            return matches.size();
        }

        double precision() {
            return matches.stream()
                    .filter(m -> m.both + m.extra > 0)
                    .mapToDouble(Match::precision)
                    .average()
                    .orElse(0);
        }

        double recall() {
            return matches.stream()
                    .filter(m -> m.both + m.missing > 0)
                    .mapToDouble(Match::recall)
                    .average()
                    .orElse(0);
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        double meanF1() {
            return matches.stream().mapToDouble(Match::f1).average().orElse(0);
        }
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static Match match(List<String> right, List<String> found, int n) {
        Map<String, Integer> rightCounts = counts(right, n);
        Map<String, Integer> foundCounts = counts(found, n);
        Set<String> all = new HashSet<>(rightCounts.keySet());
        all.addAll(foundCounts.keySet());
        double both = 0;
        double extra = 0;
        double missing = 0;
        for (String shingle : all) {
            int a = rightCounts.getOrDefault(shingle, 0);
            int b = foundCounts.getOrDefault(shingle, 0);
            both += Math.min(a, b);
            extra += Math.max(0, b - a);
            missing += Math.max(0, a - b);
        }
        double sum = Math.max(1, both + extra + missing);
        return new Match(both / sum, extra / sum, missing / sum);
    }

    private static Map<String, Integer> counts(List<String> tokens, int n) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - n + 1) && !tokens.isEmpty(); i++) {
            counts.merge(String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + n))), 1, Integer::sum);
        }
        return counts;
    }
}
