package org.framewire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.corpus.Gazetteer;

/** A person of an article; what is known of him grows as the article goes on. Not safe for use by several threads. */
final class Person {
    List<String> names;
    /** Single nouns, and the whole of what stands before the name: "minister", "trade minister". */
    final Set<String> roles = new HashSet<>();

    String country = "";
    ClaimantKind kind = ClaimantKind.PERSON;
    String pronoun = "";

    Person(List<String> names) {
        this.names = names;
    }

    /** Gives the person, of whom the article tells no more than the surname, the name that the press means by it. */
    void is(Gazetteer.Entry figure) {
        names = List.of(figure.name().split(" "));
        country = country.isEmpty() ? figure.country() : country;
    }

    String name() {
        return String.join(" ", names).replace(" - ", "-");
    }

    /** Whether these words are the name, its beginning or its end: "De Boer" of "Jan de Boer". */
    boolean isCalled(List<String> words) {
        int size = words.size();
        return size <= names.size()
                && (endsWith(names, words) || names.subList(0, size).equals(words));
    }

    /** Whether no more than the surname is known, and these words are a longer name with it. */
    boolean isSurnameOf(List<String> words) {
        int particles = 0;
        while (particles < names.size() - 1 && isParticle(names.get(particles))) {
            particles++;
        }
        boolean surname = names.size() - particles == 1 && words.size() > names.size();
        return surname
                && (endsWith(words, names) || particles == 0 && names.get(0).equals(words.get(0)));
    }

    /** Whether a name ends with these words; a particle may begin with a capital where it opens them. */
    private static boolean endsWith(List<String> name, List<String> words) {
        List<String> end = name.subList(name.size() - words.size(), name.size());
        String first = words.get(0);
        return end.subList(1, end.size()).equals(words.subList(1, words.size()))
                && (end.get(0).equals(first) || isParticle(first) && end.get(0).equalsIgnoreCase(first));
    }

    private static boolean isParticle(String word) {
        return word.equals("-") || NameTokens.isParticle(word.toLowerCase(Locale.ROOT));
    }
}
