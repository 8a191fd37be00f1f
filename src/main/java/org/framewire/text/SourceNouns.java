package org.framewire.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Nouns and names of sources ({@code source-nouns.txt}) that the model has not learned with: they say who a source is
 * in the reports, and no tag depends on them.
 */
final class SourceNouns {
    private static final String NAME = " name";
    private static final Map<String, ClaimantKind> NOUNS = new HashMap<>();
    private static final Map<String, ClaimantKind> NAMES = new HashMap<>();

    static {
        for (String line : WordLists.lines(SourceNouns.class, "source-nouns.txt")) {
            int colon = line.indexOf(':');
            String sort = line.substring(0, colon);
            boolean name = sort.endsWith(NAME);
            ClaimantKind kind = ClaimantKind.valueOf(sort.replace(NAME, "").toUpperCase(Locale.ROOT));
            String entries = line.substring(colon + 1).strip();
            for (String entry : name ? entries.split("\\|") : entries.split(" +")) {
                (name ? NAMES : NOUNS).put(entry, kind);
            }
        }
    }

    private SourceNouns() {}

    /** What a noun says of a source that it heads; null where it says nothing. Its case does not matter. */
    static ClaimantKind kind(Token noun) {
        return NOUNS.get(noun.lower());
    }

    /** The kind of what has this name; null where it is not known. */
    static ClaimantKind ofName(List<Token> name) {
        return NAMES.get(written(name));
    }

    /** The words of a name with blanks between them, lower-cased. */
    static String written(List<Token> name) {
        return String.join(" ", name.stream().map(Token::lower).toList());
    }
}
