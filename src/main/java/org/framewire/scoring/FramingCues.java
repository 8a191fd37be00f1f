package org.framewire.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.text.Token;
import org.framewire.text.WordLists;

/**
 * Reads the framing of a targeted sentence off words that blame or praise, by the points of the hand-written list
 * {@code framing-words.txt}. A word behind a negation counts for the other side, a word that occurs twice once.
 */
final class FramingCues {
    private static final String BEGINNING = "*";
    private static final int SHORTEST_BEGINNING = 3;
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "nor", "neither", "cannot");
    /** How many tokens behind it a negation reaches. */
    private static final int REACH = 3;

    /** One plain word of blame or praise, or two weak ones. */
    private static final int ENOUGH = 2;

    private static final Map<String, Integer> POINTS = load();

    private FramingCues() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> points = new HashMap<>();
        for (String line : WordLists.lines(FramingCues.class, "framing-words.txt")) {
            String[] cells = line.split(" ");
            if (points.put(cells[0], Integer.valueOf(cells[1])) != null) {
                throw new IllegalStateException("twice in framing-words.txt: " + cells[0]);
            }
        }
        return Map.copyOf(points);
    }

    static Framing framing(List<Token> tokens) {
        int points = 0;
        Set<String> seen = new HashSet<>();
        int sinceNegation = REACH + 1;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            boolean negated = sinceNegation++ <= REACH;
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                sinceNegation = 1;
            }
            if (seen.add(word)) {
                int own = points(word) + points(compound(tokens, i));
                points += negated ? -own : own;
            }
        }
        if (Math.abs(points) < ENOUGH) {
            return Framing.NEUTRAL;
        }
        return points < 0 ? Framing.ANTI : Framing.PRO;
    }

    /** "so-called", where the token is the word before a hyphen that touches both its words; else empty. */
    private static String compound(List<Token> tokens, int i) {
        boolean joint = i + 2 < tokens.size()
                && tokens.get(i + 1).is("-")
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && tokens.get(i + 2).start() == tokens.get(i + 1).end();
        return joint ? tokens.get(i).lower() + "-" + tokens.get(i + 2).lower() : "";
    }

    /** Of the word itself, else of its longest beginning that the list has. */
    private static int points(String word) {
        Integer whole = POINTS.get(word);
        for (int end = word.length(); whole == null && end >= SHORTEST_BEGINNING; end--) {
            whole = POINTS.get(word.substring(0, end) + BEGINNING);
        }
        return whole == null ? 0 : whole;
    }
}
