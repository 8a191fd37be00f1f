package org.framewire.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that have a vector, by number: first the fixed tags, then the words of the training text, the most frequent
 * first.
 */
public final class Vocabulary {
    /** The number of the empty place after the end of a sentence; its vector is 0. */
    static final int PAD = 0;
    /** The number of words that are neither known nor written with a capital. */
    static final int UNKNOWN = 1;

    static final String NAME = "<name>";
    /** A country, people or capital that is not the United States. */
    static final String FOREIGN = "<foreign>";
    /** A part of the United States, or of its domestic politics. */
    static final String DOMESTIC = "<domestic>";

    private static final List<String> TAGS = List.of(
            "<pad>",
            "<unknown>",
            NAME,
            Words.NUMBER,
            Words.ADDRESS,
            Words.OPEN,
            Words.CLOSE,
            Words.US,
            Words.AMERICAN,
            Words.US_BODY,
            Words.BLOC,
            Words.STATE_MEDIUM,
            Words.STATE_MEDIA,
            FOREIGN,
            DOMESTIC);

    private static final Set<String> TAG_SET = Set.copyOf(TAGS);

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param words without the fixed tags, without repetition */
    public Vocabulary(List<String> words) {
        List<String> all = new ArrayList<>(TAGS);
        all.addAll(words);
        this.words = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            if (numbers.put(all.get(i), i) != null) {
                throw new IllegalArgumentException("word twice in the vocabulary: " + all.get(i));
            }
        }
    }

    static boolean isTag(String form) {
        return TAG_SET.contains(form);
    }

    /** How many numbers there are, tags included. */
    public int size() {
        return words.size();
    }

    /** The words after the fixed tags. */
    public List<String> ordinary() {
        return words.subList(TAGS.size(), words.size());
    }

    /** The words with each run of like names that have no vector of their own as one tag. */
    List<Word> known(List<Word> words) {
        List<Word> known = new ArrayList<>(words.size());
        String last = "";
        for (Word word : words) {
            String form = form(word);
            boolean tagged = !form.equals(word.form());
            if (!tagged || !form.equals(last)) {
                known.add(tagged ? new Word(form, true, word.quoted()) : word);
            }
            last = tagged ? form : "";
        }
        return known;
    }

    private String form(Word word) {
        if (!word.capital() || isTag(word.form())) {
            return word.form();
        }
        if (Places.FOREIGN.contains(word.form())) {
            return FOREIGN;
        }
        if (Places.DOMESTIC.contains(word.form())) {
            return DOMESTIC;
        }
        return numbers.containsKey(word.form()) ? word.form() : NAME;
    }

    int number(String form) {
        return numbers.getOrDefault(form, UNKNOWN);
    }

    int[] ids(List<Word> tokens) {
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = number(tokens.get(i).form());
        }
        return ids;
    }
}
