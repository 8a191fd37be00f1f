package org.framewire.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewire.corpus.Gazetteer;

/** Tells the country of a source by its words, where they tell one; never by what is likely. */
final class SourceCountries {
    /** Behind them stands whom or what somebody deals with: "envoy to Nara". */
    private static final Set<String> TOWARDS = Set.of("to", "on", "against", "familiar", "with", "about");

    private static final Set<String> BELONGING = Set.of("of", "for", "in", "at", "from", "by");
    private static final Set<String> LOCATION = Set.of("in", "at", "from");
    private static final Set<String> PUBLIC =
            WordLists.of("officials official diplomats diplomat lawmakers troops police");

    private final SourceWords words;

    SourceCountries(SourceWords words) {
        this.words = words;
    }

    /**
     * @param source as written
     * @return ISO 3166-1 alpha-2; empty where the words tell none, or two
     */
    String of(List<Token> source, ClaimantKind kind) {
        boolean isPublic = kind == ClaimantKind.OFFICIAL || kind == ClaimantKind.GOVERNMENT || isPublic(source);
        String country = "";
        boolean complement = false;
        boolean located = false;
        for (int i = 0; i < source.size(); i++) {
            String word = source.get(i).lower();
            if (TOWARDS.contains(word) || i > 0 && word.endsWith("ing")) {
                break;
            }
            complement |= BELONGING.contains(word);
            located = LOCATION.contains(word) || located && !BELONGING.contains(word);
            Optional<PhraseMatcher.Match<Gazetteer.Entry>> match = words.country(source, i);
            if (match.isEmpty()) {
                continue;
            }
            int end = i + match.get().length();
            Gazetteer.Entry entry = match.get().value();
            boolean counts = entry.sort() == Gazetteer.Sort.DEMONYM
                    ? isPublic || !complement && !isPartOfName(source, end, kind)
                    : isPublic && !located && !isInsideName(source, i);
            if (counts && !isCompound(source, i, end) && !entry.country().isEmpty()) {
                if (!country.isEmpty() && !country.equals(entry.country())) {
                    return "";
                }
                country = entry.country();
            }
            i = end - 1;
        }
        return country;
    }

    /** "officials", "diplomats", "lawmakers": not named, but a state's. */
    private static boolean isPublic(List<Token> source) {
        return source.stream().anyMatch(token -> PUBLIC.contains(token.lower()));
    }

    /** "the Nara Observatory" may sit anywhere, "the Nara company" does not. */
    private static boolean isPartOfName(List<Token> source, int end, ClaimantKind kind) {
        return kind == ClaimantKind.ORGANISATION
                && end < source.size()
                && source.get(end).capitalised();
    }

    /** "George Washington University". */
    private boolean isInsideName(List<Token> source, int from) {
        return from > 0
                && source.get(from - 1).capitalised()
                && words.kind(source.get(from - 1)) == null
                && !source.get(from - 1).is("the")
                && words.country(source, from - 1).isEmpty();
    }

    /** "U.S.-backed", "pro-Nara". */
    private static boolean isCompound(List<Token> source, int from, int end) {
        return end < source.size() && source.get(end).is("-")
                || from > 0 && source.get(from - 1).is("-");
    }
}
