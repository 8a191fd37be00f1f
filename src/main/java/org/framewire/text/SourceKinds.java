package org.framewire.text;

import java.util.ArrayList;
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

    private final SourceWords words;

    SourceKinds(SourceWords words) {
        this.words = words;
    }

    /**
     * @param learned what {@link Claimants#kind} says
     * @param claimant the words of the source as written, at least one
     */
    ClaimantKind of(ClaimantKind learned, List<Token> claimant) {
        if (learned == ClaimantKind.STATE_MEDIUM) {
            return learned;
        }
        if (isGovernment(claimant) || !governments(claimant).isEmpty()) {
            return ClaimantKind.GOVERNMENT;
        }
        List<Token> head = Claimants.named(Claimants.head(claimant));
        List<Token> before = beforePreposition(head);
        ClaimantKind main = Claimants.kind(before, List.of(), 0, before.size());
        ClaimantKind kind = before.size() < head.size() && main != ClaimantKind.PERSON ? main : learned;
        ClaimantKind named = ofName(claimant);
        if (named != null) {
            return named;
        }
        Token noun = before.get(before.size() - 1);
        if (noun.is("com") || noun.is("org") || noun.is("net")) {
            return ClaimantKind.ORGANISATION;
        }
        ClaimantKind told = kind == ClaimantKind.PERSON ? words.kind(noun) : null;
        return told != null ? told : ofNoun(before, noun, kind);
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
        List<List<Token>> parts = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= claimant.size(); i++) {
            if (i == claimant.size()
                    || claimant.get(i).is("and")
                    || claimant.get(i).is(",")) {
                if (i > from) {
                    parts.add(claimant.subList(from, i));
                }
                from = i + 1;
            }
        }
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
