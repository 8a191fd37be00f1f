package org.framewire.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which persons each sentence of an article names, as far as it has been read. Not safe for use by several threads. */
final class PersonsBySentence {
    private final List<Set<Person>> persons = new ArrayList<>();

    /** Begins the next sentence: a set to add to. */
    Set<Person> next() {
        Set<Person> here = new HashSet<>();
        persons.add(here);
        return here;
    }

    /** @param sentence its number, from 0 */
    void add(int sentence, Person person) {
        persons.get(sentence).add(person);
    }

    /** Whether the sentences {@code from} to before {@code to} name nobody but persons of this name. */
    boolean nameOnly(String name, int from, int to) {
        return within(from, to).stream().allMatch(person -> person.name().equals(name));
    }

    /** Whether the sentences {@code from} to before {@code to} name somebody, and nobody but officials. */
    boolean nameOnlyOfficials(int from, int to) {
        List<Person> named = within(from, to);
        return !named.isEmpty() && named.stream().allMatch(person -> person.kind == ClaimantKind.OFFICIAL);
    }

    /**
     * The one person whom the sentences {@code from} to before {@code to} name; empty where there is none, or several.
     */
    Optional<Person> only(int from, int to) {
        List<Person> named = within(from, to).stream().distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** @param from may be below 0: the article begins at 0 */
    private List<Person> within(int from, int to) {
        List<Person> all = new ArrayList<>();
        persons.subList(Math.max(0, from), to).forEach(all::addAll);
        return all;
    }
}
