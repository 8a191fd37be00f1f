package org.framewire.text;

import java.util.List;
import java.util.Set;

/**
 * Finds all who speak together where the phrase beside a verb is only the end, or the beginning, of a list: "Lin Orsa,
 * Mira Senn and Orlan Faro said", "officials from Norway, Sweden and Denmark said". The parts of a list are alike, so
 * that no apposition is taken for one.
 */
final class SourceLists {
    private static final int MOST = 8;

    /** What is in a place, and whom a list of such may belong to. */
    private static final Set<String> LINKS = Set.of("of", "from", "for", "by", "in");

    /** Opens a sentence and has the form of a name there. */
    private static final Set<String> OPENERS =
            WordLists.of("thus indeed hence nonetheless nevertheless besides still yet first second third next "
                    + "finally overall today tomorrow yesterday elsewhere afterwards moreover furthermore");

    private enum Sort {
        PLACE,
        /** Two capitalised words or more, the last of them no noun, titles aside. */
        FULL_NAME,
        /** One capitalised word. */
        NAME,
        /** "the council". */
        BODY,
        /** "local officials". */
        PEOPLE,
        OTHER
    }

    private final List<Token> tokens;
    private final WordForms forms;
    private final NounPhrases phrases;
    private final Insertions insertions;

    SourceLists(List<Token> tokens, WordForms forms, NounPhrases phrases, Insertions insertions) {
        this.tokens = tokens;
        this.forms = forms;
        this.phrases = phrases;
        this.insertions = insertions;
    }

    /** The list that ends with a source, which stands before its verb; the source itself where none does. */
    Range endingWith(Range source) {
        int and = insertions.last(source.from(), source.to(), "and");
        boolean inside = and > source.from();
        boolean before = forms.lower(source.from() - 1).equals("and");
        int comma = inside ? source.from() - 1 : source.from() - 2;
        if (!inside && !before || !forms.lower(comma).equals(",")) {
            return source;
        }
        Range first = inside ? new Range(source.from(), and) : source;
        Sort sort = sort(first);
        boolean alike = !inside || sort == Sort.PLACE || isAlike(new Range(and + 1, source.to()), sort);
        int from = sort == Sort.OTHER || !alike ? source.from() : listStart(source.from(), comma, sort, inside ? 1 : 2);
        return new Range(from, source.to());
    }

    /** Where the list begins that goes on behind a comma; {@code start} where fewer parts than these stand before. */
    private int listStart(int start, int comma, Sort sort, int least) {
        int from = start;
        int end = comma;
        for (int parts = 1; parts < MOST && forms.lower(end).equals(","); parts++) {
            Range part = phrases.endingAt(insertions.segmentStart(end), end);
            if (part.isEmpty()) {
                return from;
            }
            int whole = wholeStart(part, sort);
            if (whole >= 0) {
                return whole;
            }
            boolean more = forms.lower(part.from() - 1).equals(",");
            if (sort(part) != sort || !more && sort != Sort.PLACE && !isOpening(part, sort)) {
                return from;
            }
            from = parts >= least ? part.from() : from;
            end = part.from() - 1;
        }
        return from;
    }

    /** Whether a sentence, or what is quoted or reported, begins with a part. */
    private boolean isOpening(Range part, Sort sort) {
        int before = part.from() - 1;
        boolean word = sort == Sort.NAME || sort == Sort.PEOPLE;
        String first = forms.lower(part.from());
        if (word && (OPENERS.contains(first) || WordClasses.bounds(first) || first.endsWith("ly"))) {
            return false;
        }
        return before < 0
                || Insertions.isBreak(forms.lower(before))
                || forms.lower(before).equals("that")
                || before == 0
                        && WordClasses.bounds(forms.lower(0))
                        && !WordClasses.PREPOSITIONS.contains(forms.lower(0));
    }

    /** Where "officials from Norway", "the Ministry of Trade" begin, whose list goes on; -1 where a part is no such. */
    private int wholeStart(Range part, Sort sort) {
        for (int i = part.to() - 1; i > part.from(); i--) {
            if (LINKS.contains(forms.lower(i))) {
                Range object = new Range(i + 1, part.to());
                ClaimantKind kind = kind(new Range(part.from(), i));
                boolean body = kind == ClaimantKind.GOVERNMENT || kind == ClaimantKind.ORGANISATION;
                boolean told = Claimants.isNoun(tokens.get(i - 1)) || SourceNouns.kind(tokens.get(i - 1)) != null;
                boolean fits = sort == Sort.PLACE ? told : sort == Sort.NAME && told && body;
                return fits && !object.isEmpty() && sort(object) == sort ? part.from() : -1;
            }
        }
        return -1;
    }

    /** The list that begins with a source behind "according to" or a verb, and ends its sentence or clause. */
    Range startingWith(Range source) {
        Sort sort = sort(source);
        boolean named = sort == Sort.FULL_NAME || sort == Sort.PLACE || sort == Sort.BODY;
        int to = source.to();
        for (int parts = 1; named && parts < MOST && forms.lower(to).equals(","); parts++) {
            int from = forms.lower(to + 1).equals("and") ? to + 2 : to + 1;
            Range part = phrases.startingAt(from);
            int and = insertions.last(part.from(), part.to(), "and");
            boolean last = and > part.from() || from == to + 2 && parts > 1;
            Range next = and > part.from() ? new Range(part.from(), and) : part;
            if (part.isEmpty() || sort(next) != sort || and > from && !isAlike(new Range(and + 1, part.to()), sort)) {
                return source;
            }
            to = part.to();
            if (last) {
                boolean ends = to >= tokens.size() || Insertions.isBreak(forms.lower(to));
                return ends ? new Range(source.from(), to) : source;
            }
        }
        return source;
    }

    private boolean isAlike(Range part, Sort sort) {
        return !part.isEmpty()
                && (sort(part) == sort || forms.lower(part.to() - 1).equals("others"));
    }

    private Sort sort(Range part) {
        List<Token> words = tokens.subList(part.from(), part.to());
        if (words.isEmpty() || forms.isPronoun(part.from())) {
            return Sort.OTHER;
        }
        if (Claimants.isPlace(words)) {
            return Sort.PLACE;
        }
        Token last = words.get(words.size() - 1);
        if (forms.isDeterminer(part.from())) {
            boolean body = forms.lower(part.from()).equals("the") && words.size() > 1 && isTold(last);
            return body ? Sort.BODY : Sort.OTHER;
        }
        if (kind(part) == ClaimantKind.UNNAMED) {
            return Sort.PEOPLE;
        }
        if (words.size() == 1) {
            return last.capitalised() ? Sort.NAME : Sort.OTHER;
        }
        SourcePhrase phrase = SourcePhrase.of(NameTokens.joined(words));
        boolean name = phrase.isNamed() && phrase.headTo() == phrase.words().size();
        return name && phrase.headTo() - phrase.headFrom() > 1 ? Sort.FULL_NAME : Sort.OTHER;
    }

    private static boolean isTold(Token noun) {
        return Claimants.isNoun(noun) || SourceNouns.kind(noun) != null;
    }

    private ClaimantKind kind(Range part) {
        return Claimants.kind(tokens, List.of(), part.from(), part.to());
    }
}
