package org.framewire.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.corpus.Countries;
import org.framewire.corpus.Gazetteer;

/** Tells by its words what sort of source a claimant is. */
final class Claimants {
    private static final SourceWords WORDS = SourceWords.of(Gazetteer.shipped());

    /** Country names that are as common as names of persons. */
    private static final Set<String> PERSONS_TOO = Set.of("jordan", "chad");

    private static final int SHORTEST_COUNTRY = 4;
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_ACRONYM = 5;
    private static final Set<String> COUNTRY_CODES = Set.of("US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "PRC");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "in", "from", "with", "by", "familiar");
    private static final Set<String> PLURALS = Set.of("ers", "ors", "ists", "ants", "ents", "ees", "ians", "men");
    private static final Set<String> INDEFINITE = WordLists.of("a an one another some several two three many");

    /** Roles that hide who it is where nothing but "a" stands before them. */
    private static final Set<String> ANONYMOUS = WordLists.of(
            "official diplomat lawmaker aide adviser source person man woman insider "
                    + "resident expert analyst witness representative critic commentator observer informant "
                    + "executive staffer employee soldier fighter militant rebel activist protester worker doctor lawyer");

    private Claimants() {}

    /** Whether a word of a phrase names a part that people play: "spokesman", "experts", "professor". */
    static boolean hasRole(List<Token> phrase) {
        for (Token token : phrase) {
            ClaimantKind kind = WORDS.kind(token);
            if (kind == ClaimantKind.OFFICIAL || kind == ClaimantKind.UNNAMED || kind == ClaimantKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells the kind of a source that it heads. */
    static boolean isNoun(Token word) {
        return WORDS.kind(word) != null;
    }

    /** Whether a word names a part that people play, so that a name may follow: "Minister", "Mr." */
    static boolean isTitle(Token word) {
        return hasRole(List.of(word));
    }

    /** Whether a word of a phrase tells a kind of source. */
    static boolean isTold(List<Token> phrase) {
        for (Token token : phrase) {
            if (WORDS.kind(token) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The kind of a source's head: the last telling word before the first "of", "for" and the like; {@code GOVERNMENT}
     * for a country or capital, {@code PERSON} where nothing tells.
     *
     * @param tokens those of the sentence
     * @param media the state media named in it
     * @param from the source's first
     * @param to the one after its last; {@code from} where there is no source
     */
    static ClaimantKind kind(List<Token> tokens, List<StateMediaMention> media, int from, int to) {
        if (from >= to) {
            return ClaimantKind.PERSON;
        }
        List<Token> source = tokens.subList(from, to);
        if (namesStateMedium(media, source)) {
            return ClaimantKind.STATE_MEDIUM;
        }
        if (isPlace(source)) {
            return ClaimantKind.GOVERNMENT;
        }
        return isTitledName(source) ? ClaimantKind.OFFICIAL : ofHead(named(head(source)));
    }

    private static boolean namesStateMedium(List<StateMediaMention> media, List<Token> source) {
        int start = source.get(0).start();
        int end = source.get(source.size() - 1).end();
        for (StateMediaMention mention : media) {
            if (mention.start() < end && mention.end() > start) {
                return true;
            }
        }
        return false;
    }

    private static ClaimantKind ofHead(List<Token> head) {
        for (int i = head.size() - 1; i >= 0; i--) {
            ClaimantKind kind = WORDS.kind(head.get(i));
            if (kind != null) {
                return shaded(head, i, kind);
            }
        }
        Token last = head.get(head.size() - 1);
        if (isPlural(last)) {
            return ClaimantKind.UNNAMED;
        }
        boolean alone = head.size() == 1 && last.text().length() <= LONGEST_ACRONYM;
        boolean named = head.size() == 2 && head.get(0).is("the");
        return last.allCapitals() && (alone || named) ? ClaimantKind.ORGANISATION : ClaimantKind.PERSON;
    }

    /** Several who do the same and have no name: "attendees", "protesters". */
    private static boolean isPlural(Token noun) {
        return !noun.capitalised() && PLURALS.stream().anyMatch(noun.lower()::endsWith);
    }

    /** "a senior official" hides who it is, "media reports" are media. */
    private static ClaimantKind shaded(List<Token> head, int at, ClaimantKind kind) {
        boolean last = at == head.size() - 1;
        if (last
                && INDEFINITE.contains(head.get(0).lower())
                && ANONYMOUS.contains(head.get(at).lower())) {
            return ClaimantKind.UNNAMED;
        }
        boolean ofMedia = at > 0 && WORDS.kind(head.get(at - 1)) == ClaimantKind.OTHER_MEDIUM;
        return ofMedia && head.get(at).lower().startsWith("report") ? ClaimantKind.OTHER_MEDIUM : kind;
    }

    /** "the Herald's Orlan Faro": the name says who it is, not the possessor. */
    static List<Token> named(List<Token> head) {
        for (int i = head.size() - 1; i > 0; i--) {
            Token token = head.get(i);
            if (token.is("'s")) {
                return i + 2 < head.size() ? head.subList(i + 1, head.size()) : head;
            }
            if (!token.capitalised() || WORDS.kind(token) != null) {
                return head;
            }
        }
        return head;
    }

    /** The tokens before the first complement; those behind it where they are only counted: "one of the officials". */
    static List<Token> head(List<Token> source) {
        int from = 0;
        for (int i = 1; i < source.size(); i++) {
            if (i > from && LINKS.contains(source.get(i).lower())) {
                boolean counted =
                        WordClasses.QUANTIFIERS.contains(source.get(i - 1).lower());
                if (!counted || i + 1 == source.size()) {
                    return source.subList(from, i);
                }
                from = i + 1;
            }
        }
        return source.subList(from, source.size());
    }

    /** Whether a phrase names a country or a place that stands for its government. */
    static boolean isPlace(List<Token> source) {
        int from = source.get(0).is("the") ? 1 : 0;
        int size = source.size() - from;
        if (size == 0 || size > LONGEST_PLACE || !source.get(from).capitalised()) {
            return false;
        }
        StringBuilder name = new StringBuilder();
        for (Token token : source.subList(from, source.size())) {
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        String written = name.toString();
        String lower = written.toLowerCase(Locale.ROOT);
        if (COUNTRY_CODES.contains(written) || WORDS.isPlace(lower)) {
            return true;
        }
        return written.length() >= SHORTEST_COUNTRY
                && !PERSONS_TOO.contains(lower)
                && Countries.code(written).isPresent();
    }

    /** "Federation of Bakers President Orlan Faro": a title before the name that ends the phrase. */
    private static boolean isTitledName(List<Token> source) {
        for (int i = source.size() - 1; i >= 0; i--) {
            Token token = source.get(i);
            ClaimantKind kind = WORDS.kind(token);
            if (kind != null || !token.capitalised() && token.isWord()) {
                return kind == ClaimantKind.OFFICIAL && i < source.size() - 1;
            }
        }
        return false;
    }
}
