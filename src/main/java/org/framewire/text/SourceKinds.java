package org.framewire.text;

import java.util.List;
import java.util.Set;
import org.framewire.corpus.Countries;

/**
 * Tells for the reports what sort of source a claimant is: as {@link Claimants#kind} says, with which the model has
 * learned, but where its words say otherwise that {@link SourceNouns} or the gazetteer of the run know, or where
 * several governments speak as one.
 */
final class SourceKinds {
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "both", "its", "their");
    private static final Set<String> PARTNERS = Set.of("allies", "partners");

    /** Words that only tell how many speak: "twenty-three", "two-thirds". */
    private static final Set<String> COUNTS = WordLists.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                    + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
                    + "thousand half thirds quarters fifths - them us");

    private final SourceWords words;

    SourceKinds(SourceWords words) {
        this.words = words;
    }

    /**
     * @param learned what {@link Claimants#kind} says
     * @param claimant the words of the source, names joined by {@link NameTokens}, at least one
     */
    ClaimantKind of(ClaimantKind learned, List<Token> claimant) {
        if (learned == ClaimantKind.STATE_MEDIUM) {
            return learned;
        }
        if (SourceNouns.isPaper(claimant)) {
            return ClaimantKind.OTHER_MEDIUM;
        }
        if (isMember(claimant)) {
            return ClaimantKind.PERSON;
        }
        if (!Appositions.name(claimant).isEmpty()) {
            return learned == ClaimantKind.OFFICIAL ? learned : ClaimantKind.PERSON;
        }
        boolean joined = claimant.stream().anyMatch(NameTokens::isJoined);
        return ofWords(joined ? Claimants.kind(claimant, List.of(), 0, claimant.size()) : learned, claimant);
    }

    private ClaimantKind ofWords(ClaimantKind learned, List<Token> claimant) {
        if (isGovernment(claimant) || !governments(claimant).isEmpty()) {
            return ClaimantKind.GOVERNMENT;
        }
        List<Token> head = Claimants.named(Claimants.head(claimant));
        List<Token> before = beforePreposition(head);
        ClaimantKind main = Claimants.kind(before, List.of(), 0, before.size());
        ClaimantKind kind = before.size() < head.size() && main != ClaimantKind.PERSON ? main : learned;
        if (head.stream().allMatch(word -> COUNTS.contains(word.lower()))) {
            return ClaimantKind.UNNAMED;
        }
        ClaimantKind named = ofName(claimant);
        if (named != null) {
            return named;
        }
        Token noun = before.get(before.size() - 1);
        if (noun.is("com") || noun.is("org") || noun.is("net")) {
            return ClaimantKind.ORGANISATION;
        }
        ClaimantKind told = kind == ClaimantKind.PERSON ? words.kind(noun) : null;
        if (told == null && kind == ClaimantKind.PERSON && isTitled(claimant)) {
            return ClaimantKind.OFFICIAL;
        }
        return told != null ? told : ofNoun(before, noun, kind);
    }

    /** "the Herald's Orsa": the name behind an organisation says who it is, as where it has two words. */
    private static boolean isMember(List<Token> claimant) {
        int last = claimant.size() - 1;
        if (last < 2
                || !claimant.get(last - 1).is("'s") && !claimant.get(last - 1).is("'")) {
            return false;
        }
        Token name = claimant.get(last);
        ClaimantKind owner = Claimants.kind(claimant, List.of(), last - 2, last - 1);
        boolean group = owner == ClaimantKind.ORGANISATION
                || owner == ClaimantKind.OTHER_MEDIUM
                || owner == ClaimantKind.GOVERNMENT && Claimants.isNoun(claimant.get(last - 2));
        return group
                && name.capitalised()
                && !name.allCapitals()
                && !SourceNouns.isNoun(name)
                && SourceNouns.kind(name) == null
                && !Claimants.isPlace(List.of(name));
    }

    /** "Commodore Lin Orsa", by a title that the model has not learned with. */
    private static boolean isTitled(List<Token> claimant) {
        SourcePhrase phrase = SourcePhrase.of(claimant);
        return phrase.isNamed()
                && phrase.headFrom() > 0
                && SourceNouns.kind(claimant.get(phrase.headFrom() - 1)) == ClaimantKind.OFFICIAL;
    }

    /**
     * Of "some countries" and "news agencies" the words before the noun tell more; "an agency review" is a document.
     */
    private static ClaimantKind ofNoun(List<Token> head, Token noun, ClaimantKind kind) {
        ClaimantKind told = SourceNouns.kind(noun);
        boolean common = !noun.capitalised() || head.size() == 2 && head.get(0).is("the");
        if (told == null || !common || Claimants.isNoun(noun)) {
            return kind;
        }
        boolean hidden = kind == ClaimantKind.UNNAMED || kind == ClaimantKind.OTHER_MEDIUM;
        boolean several = head.stream().anyMatch(token -> token.is("and"));
        boolean stays = several ? kind != ClaimantKind.PERSON : hidden && told != ClaimantKind.DOCUMENT;
        return stays ? kind : told;
    }

    /** The governments that speak as one, "the U.S. and Norway"; none where anybody else is among them. */
    List<List<Token>> governments(List<Token> claimant) {
        List<List<Token>> parts = SourcePhrase.parts(claimant);
        boolean several = parts.size() > 1 && parts.stream().anyMatch(this::isGovernment);
        return several && parts.stream().allMatch(part -> isGovernment(part) || isCountry(part) || isPartner(part))
                ? parts
                : List.of();
    }

    /** A country, a place that stands for a government, or the name of one; a possessor too: "China's". */
    private boolean isGovernment(List<Token> name) {
        List<Token> bare = bare(name);
        if (bare.isEmpty()) {
            return false;
        }
        return Claimants.isPlace(bare)
                || bare.get(0).capitalised() && words.isPlace(SourceNouns.written(bare))
                || bare.size() == 1
                        && Claimants.kind(bare, List.of(), 0, 1) == ClaimantKind.GOVERNMENT
                        && bare.get(0).allCapitals()
                || SourceNouns.ofName(bare) == ClaimantKind.GOVERNMENT;
    }

    /** A country that may be a person too, as "Jordan". */
    private static boolean isCountry(List<Token> name) {
        return Countries.code(
                        String.join(" ", bare(name).stream().map(Token::text).toList()))
                .isPresent();
    }

    /** "its allies". */
    private static boolean isPartner(List<Token> name) {
        return name.size() > 1
                && OPENERS.contains(name.get(0).lower())
                && PARTNERS.contains(name.get(name.size() - 1).lower());
    }

    private static List<Token> bare(List<Token> name) {
        int from = 0;
        while (from < name.size() && OPENERS.contains(name.get(from).lower())) {
            from++;
        }
        int to = name.get(name.size() - 1).is("'s") ? name.size() - 1 : name.size();
        return name.subList(Math.min(from, to), to);
    }

    /** A known name that ends a source: "South Korea's Joint Chiefs of Staff", "the U.S. intelligence community". */
    private static ClaimantKind ofName(List<Token> claimant) {
        for (int i = 0; i < claimant.size(); i++) {
            ClaimantKind kind = SourceNouns.ofName(claimant.subList(i, claimant.size()));
            if (kind != null) {
                return kind;
            }
            boolean before = claimant.get(i).capitalised()
                    || claimant.get(i).is("'s")
                    || OPENERS.contains(claimant.get(i).lower());
            if (!before) {
                return null;
            }
        }
        return null;
    }

    /** "an inquiry into the flood": what it is about does not tell what it is. */
    private static List<Token> beforePreposition(List<Token> head) {
        for (int i = 1; i < head.size(); i++) {
            if (WordClasses.PREPOSITIONS.contains(head.get(i).lower())
                    && !head.get(i - 1).capitalised()
                    && !WordClasses.DETERMINERS.contains(head.get(i - 1).lower())) {
                return head.subList(0, i);
            }
        }
        return head;
    }
}
