package org.framewire.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewire.corpus.Countries;
import org.framewire.corpus.Gazetteer;

/** A gazetteer made ready to look words up. Immutable; safe for use by many threads. */
final class SourceWords {
    private final Map<String, ClaimantKind> kinds = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Gazetteer.Entry> figures = new HashMap<>();
    private final PhraseMatcher<Gazetteer.Entry> countries = new PhraseMatcher<>();
    private final PhraseMatcher<Gazetteer.Entry> media = new PhraseMatcher<>();

    private SourceWords() {}

    static SourceWords of(Gazetteer gazetteer) {
        SourceWords words = new SourceWords();
        gazetteer.entries().forEach(words::add);
        Countries.names()
                .forEach((name, code) ->
                        words.countries.add(name, new Gazetteer.Entry(Gazetteer.Sort.PLACE, code, name)));
        return words;
    }

    private void add(Gazetteer.Entry entry) {
        String name = entry.name();
        String lower = name.toLowerCase(Locale.ROOT);
        switch (entry.sort()) {
            case DEMONYM -> countries.add(name, entry);
            case FIGURE -> figures.put(entry.surname(), entry);
            case PLACE -> {
                if (!entry.country().isEmpty()) {
                    places.add(lower);
                }
                countries.add(name, entry);
            }
            default -> {
                kinds.putIfAbsent(lower, ClaimantKind.valueOf(entry.sort().name()));
                if (!entry.country().isEmpty()) {
                    countries.add(name, entry);
                }
            }
        }
        if (entry.sort() == Gazetteer.Sort.OTHER_MEDIUM && lower.equals(name)) {
            media.add(capital(name), entry);
        } else if (entry.sort() == Gazetteer.Sort.OTHER_MEDIUM) {
            media.add(name, entry);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What a word says of a source that it heads; null where it says nothing. Its case does not matter. */
    ClaimantKind kind(Token word) {
        ClaimantKind kind = kinds.get(word.lower());
        return kind == null && isPeople(word) ? ClaimantKind.UNNAMED : kind;
    }

    /** "Americans": a demonym in the plural. */
    private boolean isPeople(Token word) {
        if (!word.capitalised() || !word.lower().endsWith("s") || word.text().length() < 4) {
            return false;
        }
        String one = word.text().substring(0, word.text().length() - 1);
        return countries
                .at(List.of(new Token(0, one.length(), one, one.toLowerCase(Locale.ROOT), word.kind())), 0)
                .filter(match -> match.value().sort() == Gazetteer.Sort.DEMONYM)
                .isPresent();
    }

    /** Whether a name, lower-cased, is that of a place that stands for a government; countries aside. */
    boolean isPlace(String lower) {
        return places.contains(lower);
    }

    /** Whom the press means by this surname where an article gives no other name with it. */
    Optional<Gazetteer.Entry> figure(String surname) {
        return Optional.ofNullable(figures.get(surname));
    }

    /** The longest name that begins here and tells a country, or tells that none can be known. */
    Optional<PhraseMatcher.Match<Gazetteer.Entry>> country(List<Token> tokens, int at) {
        return countries.at(tokens, at);
    }

    /** The name of a medium that begins here and is not a state medium. */
    Optional<PhraseMatcher.Match<Gazetteer.Entry>> medium(List<Token> tokens, int at) {
        return media.at(tokens, at);
    }
}
