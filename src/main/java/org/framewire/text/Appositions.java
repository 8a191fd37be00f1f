package org.framewire.text;

import java.util.List;

/** A role and a name beside each other in a source: "the mayor, Orlan Faro", "Orlan Faro, mayor of Nara". */
final class Appositions {
    private Appositions() {}

    /** Where the name stands, without its title; empty where words are no such. */
    static Range name(List<Token> words) {
        List<String> lower = words.stream().map(Token::lower).toList();
        int first = lower.indexOf(",");
        if (first < 1 || first + 1 == words.size()) {
            return Range.NONE;
        }
        int opening = titledName(words, 0, first);
        if (opening < first && isRole(words.subList(first + 1, words.size()))) {
            return new Range(opening, first);
        }
        int last = titledName(words, lower.lastIndexOf(",") + 1, words.size());
        return last < words.size() && isRole(words.subList(0, first)) ? new Range(last, words.size()) : Range.NONE;
    }

    /** Where a name begins that is, with its title, all of a range of at least two words; its end where none is. */
    private static int titledName(List<Token> words, int from, int to) {
        int start = SourcePhrase.nameStart(words, from, to);
        boolean all = to - from > 1 && words.subList(from, start).stream().allMatch(Token::capitalised);
        return all ? start : to;
    }

    /** Whether words tell what one person is, and name no other, as in "Faro and the mayor". */
    static boolean isRole(List<Token> words) {
        List<List<Token>> parts = SourcePhrase.parts(words);
        boolean told = Claimants.hasRole(parts.get(0));
        boolean others = SourcePhrase.of(parts.get(0)).isNamed()
                || !told && parts.stream().anyMatch(Appositions::isFullName);
        return Claimants.hasRole(words) && !others && !SourcePhrase.of(words).isNamed();
    }

    private static boolean isFullName(List<Token> part) {
        SourcePhrase phrase = SourcePhrase.of(part);
        return phrase.isNamed() && phrase.names().size() > 1;
    }
}
