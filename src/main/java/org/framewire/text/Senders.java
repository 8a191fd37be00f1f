package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Finds what speaks where the phrase before a verb is whom that is addressed to or close to, or who has made it. */
final class Senders {
    private static final Set<String> LINKS = WordLists.of("to by in on at for from with about against");
    private static final Set<String> CLOSE = WordLists.of("close familiar sent led made written given seen held");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");

    private final List<Token> tokens;
    private final WordForms forms;
    private final NounPhrases phrases;
    private final Clauses clauses;

    Senders(List<Token> tokens, WordForms forms, NounPhrases phrases, Clauses clauses) {
        this.tokens = tokens;
        this.forms = forms;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /**
     * The letter of "a letter from the council to the mayor said", the study of "a study led by Mira Senn found", the
     * officials of "officials close to the minister said".
     */
    Range of(Range source) {
        int link = source.from() - 1;
        if (link < 1 || !LINKS.contains(forms.lower(link))) {
            return source;
        }
        boolean close = CLOSE.contains(forms.lower(link - 1));
        boolean done = close || WordClasses.isParticiple(tokens.get(link - 1));
        if (!done && !forms.lower(link).equals("to")) {
            return source;
        }
        int end = done ? link - 1 : link;
        int from = clauses.start(end);
        Range sender = phrases.endingAt(from, end);
        if (RELATIVES.contains(forms.lower(sender.from() - 1))) {
            sender = phrases.endingAt(from, sender.from() - 1);
        }
        boolean opens = sender.from() == from || WordClasses.bounds(forms.lower(sender.from() - 1));
        boolean response = forms.lower(sender.from() - 1).equals("in") && sender.to() - sender.from() == 1;
        boolean relative = RELATIVES.contains(forms.lower(source.to()))
                || forms.lower(source.to() + 1).equals("who");
        boolean fits =
                !response && !relative && isDocument(sender) && !isMedium(source, link) || close && isUnnamed(sender);
        return !sender.isEmpty() && opens && fits ? sender : source;
    }

    /** "a statement carried by the Herald": it is the Herald that lets know. */
    private boolean isMedium(Range source, int link) {
        ClaimantKind kind = kind(source);
        boolean medium = kind == ClaimantKind.STATE_MEDIUM || kind == ClaimantKind.OTHER_MEDIUM;
        return medium && !forms.lower(link).equals("to");
    }

    /** Whether a phrase is a letter, a study and the like. */
    boolean isDocument(Range source) {
        if (source.isEmpty()) {
            return false;
        }
        List<Token> head = Claimants.head(tokens.subList(source.from(), source.to()));
        return kind(source) == ClaimantKind.DOCUMENT
                || SourceNouns.kind(head.get(head.size() - 1)) == ClaimantKind.DOCUMENT;
    }

    private boolean isUnnamed(Range source) {
        return kind(source) == ClaimantKind.UNNAMED;
    }

    private ClaimantKind kind(Range source) {
        return Claimants.kind(tokens, StateMediaNames.find(tokens), source.from(), source.to());
    }
}
