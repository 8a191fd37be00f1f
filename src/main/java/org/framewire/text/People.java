package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The persons whom an article has named so far, in order, with what it calls them. Not safe for use by several threads.
 */
final class People {
    private static final int MOST = 500;
    private static final int REACH = 3;

    private final SourceWords words;
    private final SourceCountries countries;
    private final PersonNames personNames;
    private final List<Person> people = new ArrayList<>();
    private final PersonsBySentence bySentence = new PersonsBySentence();

    People(SourceWords words, SourceCountries countries) {
        this.words = words;
        this.countries = countries;
        this.personNames = new PersonNames(words);
    }

    /** Takes the names of the next sentence in. */
    void read(List<Token> tokens) {
        Set<Person> here = bySentence.next();
        for (int i = 0; i < tokens.size(); i++) {
            int end = personNames.end(tokens, i);
            if (end > i) {
                named(tokens, i, end).ifPresent(here::add);
                i = end - 1;
            }
        }
    }

    private Optional<Person> named(List<Token> tokens, int from, int to) {
        List<String> names = new ArrayList<>(to - from);
        for (Token token : tokens.subList(from, to)) {
            names.add(token.text());
        }
        Optional<Person> known = find(names);
        int titleEnd = personNames.isBehindRole(tokens, from, to) ? from - 1 : from;
        int title = personNames.titleStart(tokens, titleEnd);
        boolean person = tokens.subList(title, titleEnd).stream().anyMatch(SourceNouns::isTitle);
        int role = PersonNames.apposition(tokens, to);
        person |= names.size() > 1 && PersonNames.hasAge(tokens, to);
        if (known.isEmpty() && names.size() > 1 && !person && role == to) {
            return Optional.of(new Person(names));
        }
        if (known.isEmpty() && names.size() < 2 && !person
                || names.size() > PersonNames.LONGEST_TITLE
                || names.stream().anyMatch(PersonNames::isGlued)) {
            return known;
        }
        Person found = known.orElseGet(() -> add(names));
        if (person) {
            describe(found, tokens.subList(title, titleEnd));
        } else if (role > to) {
            describe(found, tokens.subList(to + 1, role));
        }
        return Optional.of(found);
    }

    /** Takes a person in; one of whom only the surname was known gets the full name. */
    private Person add(List<String> names) {
        for (Person known : people) {
            if (known.isSurnameOf(names)) {
                known.names = names;
                return known;
            }
        }
        Person person = new Person(names);
        if (people.size() < MOST) {
            people.add(person);
        }
        return person;
    }

    private void describe(Person person, List<Token> title) {
        for (Token word : title) {
            if (SourceNouns.isTitle(word)) {
                person.roles.add(word.lower());
                if (words.kind(word) == ClaimantKind.OFFICIAL || SourceNouns.kind(word) == ClaimantKind.OFFICIAL) {
                    person.kind = ClaimantKind.OFFICIAL;
                }
            }
        }
        if (!title.isEmpty() && title.stream().allMatch(Token::isWord)) {
            boolean determined = WordClasses.DETERMINERS.contains(title.get(0).lower());
            person.roles.add(SourceNouns.written(title.subList(determined ? 1 : 0, title.size())));
        }
        String country = countries.of(title, person.kind);
        if (person.country.isEmpty()) {
            person.country = country;
        }
    }

    /** Whose name these words are, or are part of, at its beginning or end; empty where several have it. */
    private Optional<Person> find(List<String> names) {
        Person found = null;
        for (Person person : people) {
            boolean same = person.isCalled(names);
            if (same && found != null && person.names.size() != names.size()) {
                return Optional.empty();
            }
            found = same ? person : found;
        }
        return Optional.ofNullable(found);
    }

    /** Whether the article has named somebody in full whose name these words are, or are part of. */
    boolean isKnown(List<String> names) {
        return find(names).filter(person -> person.names.size() > 1).isPresent();
    }

    /** Whether the article has named anybody in full, one person or several, whose name these words are part of. */
    private boolean isNamedInFull(List<String> names) {
        return people.stream().anyMatch(person -> person.names.size() > 1 && person.isCalled(names));
    }

    /** The person whom a claimant names, or has the role of; empty where it is nobody's or several people's. */
    Optional<Source> resolve(List<Token> claimant, ClaimantKind kind, String country) {
        SourcePhrase phrase = SourcePhrase.of(claimant);
        if (!phrase.isNamed()) {
            return role(claimant).map(person -> source(person, country));
        }
        List<String> names = phrase.names();
        Person person = find(names)
                .orElseGet(() -> names.size() > 1 && !names.contains("and") ? add(names) : new Person(names));
        if (person.names.size() == 1 && !isNamedInFull(person.names)) {
            words.figure(person.names.get(0)).ifPresent(person::is);
        }
        int titleEnd = phrase.headFrom();
        if (titleEnd > 0 && claimant.get(titleEnd - 1).is(",")) {
            titleEnd--;
        }
        describe(person, claimant.subList(0, titleEnd));
        if (kind == ClaimantKind.OFFICIAL) {
            person.kind = kind;
        }
        return Optional.of(source(person, country));
    }

    private static Source source(Person person, String country) {
        String told = country.isEmpty() ? person.country : country;
        return new Source(person.name(), person.kind, true, told, List.of());
    }

    /** "the minister", "the trade minister": the only one of whom the article says it. */
    private Optional<Person> role(List<Token> claimant) {
        if (claimant.size() < 2 || !claimant.get(0).is("the")) {
            return Optional.empty();
        }
        String role = SourceNouns.written(claimant.subList(1, claimant.size()));
        List<Person> fitting =
                people.stream().filter(person -> person.roles.contains(role)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Takes note of a source whose person has just spoken. */
    void speaks(Source source, int sentence) {
        people.stream()
                .filter(person -> person.name().equals(source.name()))
                .findFirst()
                .ifPresent(person -> bySentence.add(sentence, person));
    }

    /**
     * Whether nobody else has been named since a source spoke, who may be meant by a pronoun, and the pronoun is the
     * one that it had before.
     *
     * @param inOwnSentence whether others in the sentence of the pronoun may be meant, too
     */
    boolean isAlone(Source source, int sentence, int back, String pronoun, boolean inOwnSentence) {
        if (!bySentence.nameOnly(source.name(), sentence - back + 1, inOwnSentence ? sentence + 1 : sentence)) {
            return false;
        }
        Optional<Person> person =
                people.stream().filter(one -> one.name().equals(source.name())).findFirst();
        String had = person.map(one -> one.pronoun).orElse("");
        person.ifPresent(one -> one.pronoun = one.pronoun.isEmpty() ? pronoun.toLowerCase(Locale.ROOT) : one.pronoun);
        return back <= REACH && (had.isEmpty() || had.equals(pronoun));
    }

    /**
     * Whether whoever a pronoun may mean speaks by an office: all whom the last sentences name do, and they name one.
     */
    boolean areOfficials(int sentence) {
        return bySentence.nameOnlyOfficials(sentence - REACH, sentence + 1);
    }

    /** The one person whom the last sentences name, where they name nobody and nothing else; with a role or an age. */
    Optional<Source> only(int sentence, boolean inOwnSentence) {
        return bySentence
                .only(sentence - REACH, inOwnSentence ? sentence + 1 : sentence)
                .filter(people::contains)
                .filter(person -> person.names.size() > 1)
                .map(person -> source(person, ""));
    }
}
