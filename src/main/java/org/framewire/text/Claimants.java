package org.framewire.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by its words what sort of source a claimant is. */
final class Claimants {
    private static final Map<String, ClaimantKind> KINDS = load();

    private Claimants() {}

    private static Map<String, ClaimantKind> load() {
        Map<String, ClaimantKind> kinds = new HashMap<>();
        for (String line : WordLists.lines(Claimants.class, "claimant-kinds.txt")) {
            int colon = line.indexOf(':');
            ClaimantKind kind = ClaimantKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                kinds.put(word, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    /** The kind of the first word that tells it; {@code PERSON} where none does. */
    static ClaimantKind kind(List<Token> source) {
        if (!StateMediaNames.find(source).isEmpty()) {
            return ClaimantKind.STATE_MEDIUM;
        }
        for (Token token : source) {
            ClaimantKind kind = KINDS.get(token.lower());
            if (kind != null) {
                return kind;
            }
        }
        return ClaimantKind.PERSON;
    }
}
