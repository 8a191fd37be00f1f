package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Finds the whole name where a source is only a part of it. */
final class PartialNames {
    private static final Set<String> SITES = WordLists.of("com org net info");

    private final List<Token> tokens;
    private final WordForms forms;
    private final NounPhrases phrases;

    PartialNames(List<Token> tokens, WordForms forms, NounPhrases phrases) {
        this.tokens = tokens;
        this.forms = forms;
        this.phrases = phrases;
    }

    /** A name of which only a part was taken: "The WHO", "Vale.com", "40 percent". */
    Range whole(Range source) {
        int last = source.to() - 1;
        boolean site = source.from() == last && SITES.contains(forms.lower(last)) && isGlued(last - 1) && isGlued(last);
        if (site) {
            return new Range(last - 2, source.to());
        }
        if (isNameBehindParticle(source.from())) {
            return new Range(phrases.endingAt(0, source.from() - 1).from(), source.to());
        }
        if (forms.lower(last).equals("one") && forms.lower(last - 1).equals("no")) {
            return Range.NONE;
        }
        String next = source.to() < tokens.size() ? tokens.get(source.to()).text() : "";
        boolean share = next.equals("percent") && tokens.get(last).kind() == Token.Kind.NUMBER;
        boolean pronoun = next.equals("WHO") && forms.isDeterminer(last);
        if (!share && !pronoun) {
            return source;
        }
        int to = source.to() + 1;
        while (pronoun
                && to < tokens.size()
                && Claimants.isNoun(tokens.get(to))
                && !tokens.get(to).capitalised()) {
            to++;
        }
        return new Range(source.from(), to);
    }

    /** "Jair do Orsa", with a particle that the model has learned as another word. */
    private boolean isNameBehindParticle(int from) {
        return from > 1
                && NameTokens.isParticle(tokens.get(from - 1).text())
                && tokens.get(from).capitalised()
                && !SourceNouns.isNoun(tokens.get(from))
                && tokens.get(from - 2).capitalised()
                && !WordClasses.bounds(forms.lower(from - 2))
                && !SourceNouns.isNoun(tokens.get(from - 2));
    }

    private boolean isGlued(int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }
}
