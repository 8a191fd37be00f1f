package org.framewire.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.text.Token;
import org.framewire.text.WordLists;

/**
 * Reads the framing of a targeted sentence off words that blame or praise, by the points of {@code anti-words.txt} and
 * {@code pro-words.txt}. A word behind a negation counts for the other side.
 */
final class FramingCues {
    private static final Map<String, Integer> ANTI = load("anti-words.txt");
    private static final Map<String, Integer> PRO = load("pro-words.txt");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "nor", "neither", "cannot");
    private static final int REACH = 3;

    /** Points that a side must exceed; below 0, as both labels are rare. Set by hand between precision and recall. */
    private static final int ANTI_THRESHOLD = -10;

    private static final int PRO_THRESHOLD = -12;

    private FramingCues() {}

    private static Map<String, Integer> load(String name) {
        Map<String, Integer> points = new HashMap<>();
        for (String line : WordLists.lines(FramingCues.class, name)) {
            String[] cells = line.split(" ");
            points.put(cells[0], Integer.valueOf(cells[1]));
        }
        return Map.copyOf(points);
    }

    static Framing framing(List<Token> tokens) {
        int anti = ANTI.get("BASE") - ANTI_THRESHOLD;
        int pro = PRO.get("BASE") - PRO_THRESHOLD;
        Set<String> seen = new HashSet<>();
        int sinceNegation = REACH + 1;
        for (Token token : tokens) {
            String word = token.lower();
            boolean negated = sinceNegation++ <= REACH;
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                sinceNegation = 1;
            }
            if (seen.add(word)) {
                anti += points(negated ? PRO : ANTI, word);
                pro += points(negated ? ANTI : PRO, word);
            }
        }
        if (anti <= 0 && pro <= 0) {
            return Framing.NEUTRAL;
        }
        return anti >= pro ? Framing.ANTI : Framing.PRO;
    }

    private static int points(Map<String, Integer> side, String word) {
        return side.getOrDefault(word, 0);
    }
}
