package org.framewire.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewire.corpus.Gazetteer;

/**
 * Tells whose state media are meant by "Nara's state television": the country by the words before, and the outlet where
 * the country has one in that part ({@code state-media-parts.csv}).
 */
final class GenericMedia {
    private static final Set<String> AGENCY = Set.of("agency");
    private static final Set<String> TELEVISION = Set.of("television", "tv", "broadcaster");
    private static final Set<String> NEWSPAPER = Set.of("newspaper", "paper", "daily", "mouthpiece");

    /** Where what is called state media is a public broadcaster or an agency that no government directs. */
    private static final Set<String> FREE = Set.copyOf(WordLists.lines(GenericMedia.class, "free-public-media.txt"));

    private static final int LONGEST = 4;

    private final SourceWords words = SourceWords.of(Gazetteer.shipped());
    private final Map<String, String> outlets = new HashMap<>();

    GenericMedia() {
        List<String> rows = WordLists.lines(GenericMedia.class, "state-media-parts.csv");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            outlets.put(cells[0] + " " + cells[1], cells[2]);
        }
    }

    /**
     * Whether the medium that a phrase stands for is not directed by a state: by its country, by the name that follows,
     * or since only "national" is said of it.
     */
    boolean isFree(List<Token> tokens, int from, int to, String country) {
        boolean national = tokens.get(from).is("national") && country.isEmpty();
        return national
                || FREE.contains(country)
                || to < tokens.size() && words.medium(tokens, to).isPresent();
    }

    /** Empty where the words tell no country. */
    Optional<StateMediaNames.Medium> of(List<Token> tokens, int from, int to) {
        Optional<String> country = inside(tokens, from, to).or(() -> before(tokens, from));
        return country.map(code -> {
            String name = outlets.get(code + " " + part(tokens.subList(from, to)));
            return new StateMediaNames.Medium(name == null ? StateMediaMention.GENERIC : name, code);
        });
    }

    /**
     * Empty where a country has several of the sort: only the party's newspaper is one, and no semi-official agency.
     */
    private static String part(List<Token> phrase) {
        String last = phrase.get(phrase.size() - 1).lower();
        if (AGENCY.contains(last)) {
            return phrase.get(0).lower().startsWith("semi") ? "" : "agency";
        }
        if (NEWSPAPER.contains(last)) {
            return phrase.stream().anyMatch(word -> word.is("party")) ? "newspaper" : "";
        }
        return TELEVISION.contains(last) ? "television" : "";
    }

    private Optional<String> inside(List<Token> tokens, int from, int to) {
        Optional<PhraseMatcher.Match<Gazetteer.Entry>> match = words.country(tokens, from);
        return match.filter(found -> from + found.length() < to)
                .map(found -> found.value().country())
                .filter(code -> !code.isEmpty());
    }

    /** "Nara's state media", "Nara state media": the longest name that ends there. */
    private Optional<String> before(List<Token> tokens, int from) {
        int end = from > 0 && tokens.get(from - 1).is("'s") ? from - 1 : from;
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            int at = start;
            Optional<PhraseMatcher.Match<Gazetteer.Entry>> match =
                    words.country(tokens, at).filter(found -> at + found.length() == end);
            if (match.isPresent()) {
                return match.map(found -> found.value().country()).filter(code -> !code.isEmpty());
            }
        }
        return Optional.empty();
    }
}
