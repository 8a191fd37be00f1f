package org.framewire.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Nouns and names of sources ({@code source-nouns.txt}) that the model has not learned with: they say who a source is
 * in the reports, and no tag depends on them.
 */
final class SourceNouns {
    private static final String NAME = "name";
    private static final String TITLE = "title";
    private static final String PAPER = "paper";

    private static final Map<String, ClaimantKind> NOUNS = new HashMap<>();
    private static final Map<String, ClaimantKind> NAMES = new HashMap<>();
    private static final Set<String> TITLES = new HashSet<>();
    private static final Set<String> PAPERS = new HashSet<>();

    /** Before a noun that newspapers are called by they make a part that people play of it: "the Medical Examiner". */
    private static final Set<String> PARTS = WordLists.of("chief medical lead senior deputy military permanent");

    static {
        for (String line : WordLists.lines(SourceNouns.class, "source-nouns.txt")) {
            int colon = line.indexOf(':');
            String[] sort = line.substring(0, colon).split(" ");
            add(
                    ClaimantKind.valueOf(sort[0].toUpperCase(Locale.ROOT)),
                    sort.length > 1 ? sort[1] : "",
                    line.substring(colon + 1).strip());
        }
    }

    private static void add(ClaimantKind kind, String sort, String entries) {
        for (String entry : sort.equals(NAME) ? entries.split("\\|") : entries.split(" +")) {
            switch (sort) {
                case NAME -> NAMES.put(entry, kind);
                case PAPER -> PAPERS.add(entry);
                default -> NOUNS.put(entry, kind);
            }
            if (sort.equals(TITLE)) {
                TITLES.add(entry);
            }
        }
    }

    private SourceNouns() {}

    /** What a noun says of a source that it heads; null where it says nothing. Its case does not matter. */
    static ClaimantKind kind(Token noun) {
        return NOUNS.get(noun.lower());
    }

    /** Whether a word names a part that people play, so that a name may follow: "Minister", "Commodore". */
    static boolean isTitle(Token word) {
        return Claimants.isTitle(word) || TITLES.contains(word.lower());
    }

    /** Whether a word tells the kind of a source that it heads, so that it ends no name. */
    static boolean isNoun(Token word) {
        return Claimants.isNoun(word) || TITLES.contains(word.lower());
    }

    /** Whether a source is a newspaper by its name: "the Nara Bulletin", but not "the bulletin". */
    static boolean isPaper(List<Token> source) {
        int last = source.size() - 1;
        return last > 0
                && source.get(0).is("the")
                && PAPERS.contains(source.get(last).lower())
                && source.subList(1, source.size()).stream().allMatch(Token::capitalised)
                && !PARTS.contains(source.get(last - 1).lower());
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
