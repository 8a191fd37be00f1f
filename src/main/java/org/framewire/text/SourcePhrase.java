package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a source as written: in "the Nara ministry's spokesman Orlan Faro of the harbour" the name is "Orlan
 * Faro" and what stands before it his title; in "a spokesman for the harbour" the head is "spokesman".
 *
 * @param words of the source
 * @param headFrom the first of the head: of the name where the source has a person's, else of the head noun or name
 * @param headTo the one after the head's last
 */
record SourcePhrase(List<Token> words, int headFrom, int headTo) {
    /** What stands behind an office and "of" without a determiner that bounds it from a name. */
    private static final Set<String> OFFICES = Set.of(
            "state",
            "defense",
            "defence",
            "staff",
            "treasury",
            "the treasury",
            "the interior",
            "commerce",
            "labor",
            "energy",
            "agriculture",
            "transportation",
            "homeland security",
            "national intelligence",
            "veterans affairs",
            "foreign affairs",
            "foreign trade",
            "the navy",
            "the army",
            "the air force",
            "economy",
            "the economy",
            "finance",
            "health",
            "information",
            "justice",
            "trade",
            "culture",
            "tourism",
            "transport",
            "education",
            "interior",
            "industry",
            "the house",
            "the republic",
            "police");

    private static final int LONGEST_OFFICE = 3;

    /** @param words of a source as written, at least one */
    static SourcePhrase of(List<Token> words) {
        Range apposed = Appositions.name(words);
        if (!apposed.isEmpty()) {
            return new SourcePhrase(words, apposed.from(), apposed.to());
        }
        int comma = beforeName(words);
        if (comma > 0) {
            SourcePhrase name = of(words.subList(comma + 1, words.size()));
            return new SourcePhrase(words, comma + 1 + name.headFrom, words.size());
        }
        int behind = behindOffice(words);
        if (behind < words.size()) {
            return new SourcePhrase(words, behind, words.size());
        }
        List<Token> head = Claimants.named(Claimants.head(words));
        int from = words.indexOf(head.get(0));
        int to = from + head.size();
        int name = nameStart(words, from, to);
        return new SourcePhrase(words, name < to ? name : to - 1, to);
    }

    static SourcePhrase of(String written) {
        return of(Tokens.of(written));
    }

    /** What commas and "and" part: those who speak together; one where nothing does. */
    static List<List<Token>> parts(List<Token> words) {
        List<List<Token>> parts = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).is("and") || words.get(i).is(",")) {
                if (i > from) {
                    parts.add(words.subList(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** The comma before the name that ends "the harbour master, Lin Orsa"; -1 where there is none. */
    private static int beforeName(List<Token> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.get(i).is(",")) {
                return RoleNames.isRole(words.subList(0, i)) && RoleNames.end(words, i) == words.size() ? i : -1;
            }
        }
        return -1;
    }

    /** Where a name of two words or more begins behind "Secretary of State" and the like; the end where none does. */
    private static int behindOffice(List<Token> words) {
        for (int of = 1; of + 1 < words.size() && !words.get(of).is("and"); of++) {
            if (words.get(of).is("of") && SourceNouns.isTitle(words.get(of - 1))) {
                for (int end = of + 2; end <= of + 1 + LONGEST_OFFICE && end + 1 < words.size(); end++) {
                    boolean office = OFFICES.contains(SourceNouns.written(words.subList(of + 1, end)));
                    if (office && nameStart(words, end, words.size()) == end) {
                        return end;
                    }
                }
            }
        }
        return words.size();
    }

    /** Where the proper name begins that ends before {@code to}; {@code to} where none does. */
    static int nameStart(List<Token> words, int from, int to) {
        int start = to;
        while (start > from && isNamePart(words, start - 1, to)) {
            start--;
        }
        while (start < to && !words.get(start).capitalised() && !isParticle(words, start)) {
            start++;
        }
        return start;
    }

    private static boolean isNamePart(List<Token> words, int i, int to) {
        Token word = words.get(i);
        if (word.capitalised() && !WordClasses.DETERMINERS.contains(word.lower())) {
            return i == to - 1 ? !SourceNouns.isNoun(word) : !SourceNouns.isTitle(words.get(i));
        }
        boolean joint = word.is("-") && i + 1 < to;
        return i + 1 < to && (joint || NameTokens.isParticle(word.lower()));
    }

    /** "al" of "President al-Orsa". */
    private static boolean isParticle(List<Token> words, int i) {
        return words.get(i).isWord()
                && i > 0
                && NameTokens.isParticle(words.get(i).lower());
    }

    /** Whether the head is a proper name. */
    boolean isNamed() {
        return words.get(headTo - 1).capitalised()
                && (headTo - headFrom > 1 || !SourceNouns.isNoun(words.get(headFrom)));
    }

    /** The words of the head. */
    List<String> names() {
        return words.subList(headFrom, headTo).stream().map(Token::text).toList();
    }

    /** The head as written. */
    String head() {
        return written(headFrom, headTo);
    }

    /** The words from one to before another, as written. */
    String written(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token word = words.get(i);
            boolean blank = i > from && words.get(i - 1).end() < word.start();
            text.append(blank ? " " : "").append(word.text());
        }
        return text.toString();
    }

    /** What stands before the head, lower-cased. */
    List<String> before() {
        List<String> before = new ArrayList<>(headFrom);
        for (Token word : words.subList(0, headFrom)) {
            before.add(word.lower());
        }
        return before;
    }
}
