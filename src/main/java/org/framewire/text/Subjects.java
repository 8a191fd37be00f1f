package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Finds who is made to speak: the subject of a verb, or who stands behind "according to" or "by". */
final class Subjects {
    private static final Set<String> VERB_JOINTS = Set.of("and", "but", "or", "then");
    private static final Set<String> CLAUSE_MARKS = Set.of(".", ";", ":", "!", "?", "\u2026");
    private static final int AGENT_REACH = 5;
    private static final int SAYING_REACH = 10;

    private final List<Token> tokens;
    private final WordForms forms;
    private final NounPhrases phrases;
    private final Insertions insertions;
    private final Adverbials adverbials;

    Subjects(List<Token> tokens, WordForms forms, Insertions insertions) {
        this.tokens = tokens;
        this.forms = forms;
        this.phrases = new NounPhrases(tokens, forms);
        this.insertions = insertions;
        this.adverbials = new Adverbials(tokens, forms, insertions);
    }

    /** The phrase behind a cue: "according to X", "..., said X". */
    Range behind(int from) {
        return phrases.startingAt(from);
    }

    /** Whether a phrase names somebody by what they are and ends where its sentence or clause does. */
    boolean isSpeaker(Range phrase) {
        return isClosed(phrase)
                && !phrase.isEmpty()
                && !forms.isPronoun(phrase.from())
                && (Claimants.isTold(tokens.subList(phrase.from(), phrase.to())) || endsWithName(phrase));
    }

    /** Whether a phrase holds a name or a word that tells a kind of source. */
    boolean isNamedOrTold(Range phrase) {
        List<Token> words = tokens.subList(phrase.from(), phrase.to());
        return Claimants.isTold(words)
                || words.stream().skip(1).anyMatch(Token::capitalised)
                || words.get(0).capitalised() && !forms.isDeterminer(phrase.from());
    }

    /** "innkeeper Mira Senn". */
    private boolean endsWithName(Range phrase) {
        return phrase.to() - phrase.from() > 2
                && !tokens.get(phrase.from()).capitalised()
                && tokens.get(phrase.to() - 1).capitalised()
                && tokens.get(phrase.to() - 2).capitalised();
    }

    /** The subject of the clause that begins a sentence; empty where it is not plain to see. */
    Range opening(int to) {
        return first(0, to);
    }

    /** Whether a sentence or clause ends with a phrase. */
    boolean isClosed(Range phrase) {
        return phrase.to() >= tokens.size() || Insertions.isBreak(forms.lower(phrase.to()));
    }

    /** Where the adverbs and times begin that stand before a verb: "on Friday said". */
    int beforeAdverbs(int verb) {
        return adverbials.trimmed(0, verb);
    }

    /** Whether a verb follows a phrase, so that it is the subject of a clause. */
    boolean isClause(Range phrase) {
        return forms.isVerb(phrase.to());
    }

    /**
     * The subject that ends before {@code to}, without adverbs, times and relative clauses.
     *
     * @param from the first token of its clause, as marks and subordinators tell it
     */
    Range before(int from, int to) {
        int end = adverbials.trimmed(from, to);
        if (end > from && VERB_JOINTS.contains(forms.lower(end - 1))) {
            return ofClause(from, end - 1);
        }
        int who = Math.max(insertions.last(from + 1, end, "who"), insertions.last(from + 1, end, "which"));
        if (who > 0 && !WordClasses.PREPOSITIONS.contains(forms.lower(who - 1))) {
            return phrases.endingAt(from, who);
        }
        if (end > from && Insertions.RELATIVES.contains(forms.lower(end - 1))) {
            return antecedent(end - 1);
        }
        Range subject = phrases.endingAt(from, end);
        boolean ownWords = forms.lower(subject.from() - 1).equals("what") && forms.isPronoun(subject.from());
        Range main = subject.isEmpty() || ownWords ? ofClause(from, to) : subject;
        return main.isEmpty() ? subject : reduced(from, main);
    }

    /** "A poll conducted before the vote found": what opens the clause, where only that can speak. */
    private Range reduced(int from, Range subject) {
        if (subject.from() <= from || isNamedOrTold(subject) && !isThing(subject)) {
            return subject;
        }
        Range opening = phrases.startingAt(from);
        boolean participle = opening.to() < subject.from() && forms.isPredicate(opening.to());
        boolean told = !opening.isEmpty() && Claimants.isTold(tokens.subList(opening.from(), opening.to()));
        return participle && told && forms.isDeterminer(from) ? opening : subject;
    }

    /** Whether the last word of a phrase is a noun in small letters that tells no kind of source. */
    private boolean isThing(Range phrase) {
        Token last = tokens.get(phrase.to() - 1);
        return !last.capitalised() && !Claimants.isNoun(last);
    }

    /**
     * The subject before a verb that ends a sentence without marks: a name stands alone there, as in "ten died in the
     * fire Faro said".
     */
    Range last(int from, int to) {
        Range subject = phrases.endingAt(from, adverbials.trimmed(from, to));
        return subject.isEmpty() ? subject : new Range(phrases.name(subject.from(), subject.to()), subject.to());
    }

    /** What a relative pronoun stands for: the phrase before it. */
    Range antecedent(int relative) {
        int end = forms.lower(relative - 1).equals(",") ? insertions.headEnd(relative) : relative;
        Range phrase = phrases.endingAt(insertions.segmentStart(end), end);
        return forms.lower(relative).equals("who") ? people(phrase) : phrase;
    }

    /** "criticism from advocates": the people at the end of a phrase that is about a thing. */
    private Range people(Range phrase) {
        int from = insertions.last(phrase.from(), phrase.to(), "from");
        boolean thing = from > phrase.from() && !Claimants.isNoun(tokens.get(from - 1));
        return thing && Claimants.hasRole(tokens.subList(from + 1, phrase.to()))
                ? new Range(from + 1, phrase.to())
                : phrase;
    }

    /** Whose words "saying" reports: the phrase before it ("a statement saying"), else the subject of the clause. */
    Range ofParticiple(int participle) {
        int end = adverbials.trimmed(0, participle);
        boolean noun = end > 0
                && tokens.get(end - 1).isWord()
                && !WordClasses.bounds(forms.lower(end - 1))
                && !forms.isVerb(end - 1);
        if (noun) {
            int from = insertions.segmentStart(end);
            Range source = phrases.endingAt(Math.max(from, insertions.last(from, end, "with") + 1), end);
            boolean verbPerhaps = source.to() - source.from() == 1
                    && !tokens.get(source.from()).capitalised()
                    && !Claimants.isTold(tokens.subList(source.from(), source.to()));
            if (!source.isEmpty() && !verbPerhaps) {
                return source;
            }
        }
        return ofClause(sentenceStart(participle), participle);
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !CLAUSE_MARKS.contains(forms.lower(start - 1))) {
            start--;
        }
        return start;
    }

    /** The subject of the clause at {@code from}, else of the sentence; empty where it is not plain to see. */
    private Range ofClause(int from, int at) {
        Range subject = first(from, at);
        return subject.isEmpty() ? first(sentenceStart(at), at) : subject;
    }

    /** The phrase at {@code from}, else behind what introduces it ("In May,"), if a verb follows. */
    private Range first(int from, int at) {
        int start = past(from, at);
        Range subject = subjectAt(start, at);
        boolean introduction =
                insertions.isIntroduction(start) || forms.lower(start).endsWith("ing");
        if (subject.isEmpty() && start < at && introduction) {
            return subjectAt(Math.min(at, past(closing(start, at), at)), at);
        }
        return subject;
    }

    private Range subjectAt(int start, int at) {
        Range subject = phrases.startingAt(start);
        int verb = subject.to();
        if (forms.lower(verb).equals(",") || forms.lower(verb).equals("(")) {
            verb = closing(verb, at) + 1;
        }
        while (verb < at && adverbials.isAdverbial(verb)) {
            verb++;
        }
        return verb <= at && forms.isVerb(verb) ? subject : Range.NONE;
    }

    /** Past "Meanwhile," and "But". */
    private int past(int start, int at) {
        int i = start;
        while (i < at
                && (WordClasses.CONJUNCTIONS.contains(forms.lower(i))
                        || WordClasses.ADVERBS.contains(forms.lower(i))
                        || forms.lower(i).equals(","))) {
            i++;
        }
        return i;
    }

    /** The next comma, or bracket that closes, behind {@code from}; {@code at} where there is none. */
    private int closing(int from, int at) {
        String mark = forms.lower(from).equals("(") ? ")" : ",";
        int i = from + 1;
        while (i < at && !forms.lower(i).equals(mark)) {
            i++;
        }
        return i;
    }

    /** Where "quoted by X as saying" ends; {@code -1} where it is no such thing. */
    int afterSaying(int quoted) {
        for (int i = quoted + 2; i < Math.min(tokens.size(), quoted + SAYING_REACH); i++) {
            if (forms.lower(i).equals("saying") && forms.lower(i - 1).equals("as")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The speaker of "was accused by X of ..."; empty where none is named. */
    Range agent(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + AGENT_REACH); i++) {
            if (forms.lower(i).equals("by")) {
                Range agent = phrases.startingAt(i + 1);
                boolean act = agent.to() < tokens.size() && forms.lower(i + 1).endsWith("ing");
                return act ? Range.NONE : agent;
            }
        }
        return Range.NONE;
    }
}
