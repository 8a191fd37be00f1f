package org.framewire.text;

import java.util.List;

/**
 * Tells whether a text may be about the United States at all. "Congress", "the Supreme Court" or "the attorney general"
 * are its own ones in a text that names it, or something of it, and in no other.
 */
public final class UsSigns {
    private static final PhraseMatcher<Boolean> SIGNS = load();

    private UsSigns() {}

    private static PhraseMatcher<Boolean> load() {
        PhraseMatcher<Boolean> signs = new PhraseMatcher<>();
        WordLists.lines(UsSigns.class, "us-signs.txt").forEach(sign -> signs.add(sign, true));
        return signs;
    }

    /**
     * Whether a sentence names the United States by a name that no other country's bodies have, or one of its persons,
     * places or parties ({@code us-names.csv} and {@code us-signs.txt} beside this class).
     */
    public static boolean areIn(Sentence sentence) {
        List<Token> tokens = Tokens.of(sentence.text());
        return UsMentions.hits(tokens).stream().anyMatch(hit -> isOwn(hit.kind())) || hasSign(tokens);
    }

    private static boolean isOwn(UsMentions.Kind kind) {
        return kind == UsMentions.Kind.US || kind == UsMentions.Kind.WEAK || kind == UsMentions.Kind.PERSON;
    }

    private static boolean hasSign(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (SIGNS.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
