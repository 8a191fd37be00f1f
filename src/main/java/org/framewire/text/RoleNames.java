package org.framewire.text;

import java.util.List;
import org.framewire.corpus.Gazetteer;

/** Finds the name that stands behind a source's role between commas: "the harbour master, Lin Orsa, said". */
final class RoleNames {
    private static final PersonNames NAMES = new PersonNames(SourceWords.of(Gazetteer.shipped()));

    private final List<Token> tokens;
    private final Insertions insertions;

    RoleNames(List<Token> tokens, Insertions insertions) {
        this.tokens = tokens;
        this.insertions = insertions;
    }

    /** A source with the name behind it; the source where none is. */
    Range of(Range source) {
        List<Token> words = tokens.subList(source.from(), source.to());
        int end = source.isEmpty() || !isRole(words) ? source.to() : end(tokens, source.to());
        return end > source.to() ? new Range(source.from(), end) : source;
    }

    /** The role with a name that stands between commas before a verb: "..., a clerk of the court, Lin Orsa, said". */
    Range before(int verb) {
        int to = verb - 1;
        int comma = to > 0 && tokens.get(to).is(",") ? insertions.segmentStart(to) - 1 : -1;
        if (comma < 1 || !tokens.get(comma).is(",") || end(tokens, comma) != to) {
            return Range.NONE;
        }
        int from = insertions.segmentStart(comma);
        boolean told = from < comma
                && WordClasses.DETERMINERS.contains(tokens.get(from).lower())
                && Claimants.hasRole(Claimants.head(tokens.subList(from, comma)))
                && isRole(tokens.subList(from, comma));
        return told ? new Range(from, to) : Range.NONE;
    }

    /**
     * Where a name of two words ends that begins behind a comma and ends its clause, but not "R-Ohio"; else
     * {@code from}.
     */
    static int end(List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).is(",")) {
            return from;
        }
        int start = from + 1;
        while (start < tokens.size() && SourceNouns.isTitle(tokens.get(start))) {
            start++;
        }
        int end = NAMES.end(tokens, start);
        boolean closed =
                end >= tokens.size() || Insertions.isBreak(tokens.get(end).lower());
        return end - start > 1
                        && end - start <= PersonNames.LONGEST_TITLE
                        && closed
                        && !PersonNames.isDistrict(tokens, start)
                ? end
                : from;
    }

    /**
     * Whether words tell one person by what he is, and not by a name, so that a name behind them is his: behind "a
     * spokesman for the mayor" it may be the mayor's.
     */
    static boolean isRole(List<Token> words) {
        List<Token> head = Claimants.head(words);
        Token noun = head.get(head.size() - 1);
        ClaimantKind kind = Claimants.kind(words, List.of(), 0, words.size());
        boolean one = !noun.lower().endsWith("s") || noun.lower().endsWith("ss");
        boolean person = kind == ClaimantKind.PERSON || kind == ClaimantKind.OFFICIAL || kind == ClaimantKind.UNNAMED;
        return one
                && person
                && !Asides.isOfPerson(words)
                && noun.isWord()
                && !noun.capitalised()
                && WordClasses.DETERMINERS.contains(words.get(0).lower())
                && !SourcePhrase.of(words).isNamed();
    }
}
