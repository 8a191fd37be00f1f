package org.framewire.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases of a word list among tokens.
 *
 * <p>The list decides about case: a word of an entry that is written in small letters matches any case, one that begins
 * with a capital wants a capital, one of two or more capitals alone ("CIA", "U.S.") wants capitals alone. An apostrophe
 * is matched by either form.
 *
 * <p>Immutable once built, so it may be shared by threads.
 *
 * @param <V> what an entry stands for
 */
final class PhraseMatcher<V> {
    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    private record Entry<V>(List<Token> words, V value) {}

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param length how many tokens it takes
     */
    public record Match<V>(V value, int length) {}

    /** Adds an entry; the first of two equal ones counts. */
    public void add(String phrase, V value) {
        List<Token> words = Tokens.of(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an entry without words");
        }
        List<Entry<V>> entries = byFirstWord.computeIfAbsent(words.get(0).lower(), key -> new ArrayList<>(2));
        entries.add(new Entry<>(words, value));
        entries.sort(Comparator.comparingInt((Entry<V> entry) -> entry.words().size())
                .reversed());
    }

    /** The longest entry that begins at token {@code at}. */
    public Optional<Match<V>> at(List<Token> tokens, int at) {
        List<Entry<V>> entries = byFirstWord.get(tokens.get(at).lower());
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry<V> entry : entries) {
            if (matches(entry.words(), tokens, at)) {
                return Optional.of(new Match<>(entry.value(), entry.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<Token> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            Token token = tokens.get(at + i);
            if (!word.lower().equals(token.lower())) {
                return false;
            }
            boolean caseDiffers =
                    word.allCapitals() ? !token.allCapitals() : word.capitalised() && !token.capitalised();
            if (caseDiffers) {
                return false;
            }
        }
        return true;
    }
}
