package org.framewire.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules behind {@link UsMentions#target}: points for mentions in the sentence and in the ones before, and for words
 * that make foreign policy and government (or campaigns, parties, private life) its subject, from the list
 * {@code target-points.txt}. The points are rounded weights of a sparse logistic regression on labelled sentences, in
 * tenths.
 */
final class TargetRules {
    private static final Map<String, Integer> POINTS = load();

    /** Lies below 0, because a sentence that is passed over is lost and one that is taken in vain is not. */
    private static final int THRESHOLD = -7;

    private static final Set<String> TAKEN_UP = Set.of("he", "we", "president", "administration", "they", "it");

    private TargetRules() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> points = new HashMap<>();
        for (String line : WordLists.lines(TargetRules.class, "target-points.txt")) {
            String[] cells = line.split(" ");
            points.put(cells[0], Integer.valueOf(cells[1]));
        }
        return Map.copyOf(points);
    }

    static Target decide(Sentence sentence, List<Token> tokens, List<UsMentions.Hit> hits, Predicate<String> isIn) {
        int us = 0;
        int bloc = 0;
        for (UsMentions.Hit hit : hits) {
            us += hit.kind() == UsMentions.Kind.BLOC || hit.kind() == UsMentions.Kind.NOT ? 0 : 1;
            bloc += hit.kind() == UsMentions.Kind.BLOC ? 1 : 0;
        }
        if (us == 0 && bloc > 0) {
            return Target.BLOC;
        }
        int points = points("BASE") + points(us > 0 ? "MENTION" : "NO_MENTION") + words(tokens);
        points += us > 1 ? points("SECOND_MENTION") : 0;
        points += us > 2 ? points("THIRD_MENTION") : 0;
        return points + context(sentence, tokens, us == 0, isIn) > THRESHOLD ? Target.US : Target.NONE;
    }

    private static int words(List<Token> tokens) {
        int points = 0;
        Set<String> seen = new HashSet<>();
        for (Token token : tokens) {
            Integer own = POINTS.get(token.lower());
            if (own != null && seen.add(token.lower())) {
                points += own;
            }
        }
        return points;
    }

    private static int context(Sentence sentence, List<Token> tokens, boolean noMention, Predicate<String> isIn) {
        List<String> before = sentence.before();
        int points = 0;
        if (before.size() > 1 && isIn.test(before.get(before.size() - 2))) {
            points += points("MENTION_TWO_BEFORE") + (noMention ? points("NO_MENTION_BUT_TWO_BEFORE") : 0);
        }
        if (before.isEmpty() || !isIn.test(before.get(before.size() - 1))) {
            return points;
        }
        points += points("MENTION_BEFORE");
        if (noMention) {
            points += points("NO_MENTION_BUT_BEFORE");
            for (String word : TAKEN_UP) {
                points += tokens.stream().anyMatch(token -> token.is(word)) ? points("TAKEN_UP_BY_" + word) : 0;
            }
        }
        return points;
    }

    private static int points(String key) {
        return POINTS.getOrDefault(key, 0);
    }
}
