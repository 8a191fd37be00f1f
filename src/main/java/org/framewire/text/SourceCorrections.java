package org.framewire.text;

import java.util.List;
import java.util.Set;

/**
 * Finds who speaks where the words before the verb are not it: whom a letter is addressed to, how often or when
 * somebody spoke, an adverb. The model has learned with what {@link CueFinder} finds, so only the reports have this.
 */
final class SourceCorrections {
    private static final int MOST = 3;

    /** A participle between a noun and what it is done to: "no reported deaths", "the first confirmed case". */
    private static final Set<String> FRAGMENTS = WordLists.of(
            "the a an no its his her their our my your there first new recent similar only of " + "and views opinions");

    /** Between a subject and its verb; what says something stands before them. */
    private static final Set<String> BETWEEN = WordLists.of(
            "has have had will would can could may might must so far at least only ever almost sometimes "
                    + "very well likewise either first last past recent in on over for after during within since until by than");

    private final List<Token> tokens;
    private final WordForms forms;
    private final Times times;
    private final PartialNames names;
    private final Insertions insertions;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Senders senders;
    private final SourceLists lists;
    private final Asides asides;
    private final RoleNames roleNames;

    SourceCorrections(List<Token> tokens) {
        this.tokens = tokens;
        this.forms = new WordForms(tokens);
        this.times = new Times(tokens, forms);
        NounPhrases phrases = new NounPhrases(tokens, forms);
        this.names = new PartialNames(tokens, forms, phrases);
        this.insertions = new Insertions(tokens, forms);
        this.subjects = new Subjects(tokens, forms, insertions);
        this.clauses = new Clauses(tokens, forms);
        this.senders = new Senders(tokens, forms, phrases, clauses);
        this.lists = new SourceLists(tokens, forms, phrases, insertions);
        this.asides = new Asides(tokens, forms, insertions);
        this.roleNames = new RoleNames(tokens, insertions);
    }

    /** The source of a cue, with the name behind its role; empty where its words name nobody. */
    Range of(Cue cue) {
        Range source = roleNames.of(plain(cue));
        boolean verb = !tokens.get(cue.from()).is(SentenceReading.TURN) && forms.isVerb(cue.from());
        Range before = verb ? roleNames.before(cue.from()) : Range.NONE;
        return before.from() >= source.to() ? before : source;
    }

    private Range plain(Cue cue) {
        Range source = new Range(cue.sourceFrom(), cue.sourceTo());
        if (tokens.get(cue.from()).is(SentenceReading.TURN)) {
            return source;
        }
        if (source.isEmpty()) {
            return forms.lower(cue.from()).endsWith("edly") ? source : unfound(cue.from());
        }
        boolean before = source.to() <= cue.from();
        if (!before && subjects.isClause(source)) {
            Range subject = beforeAside(predicate(cue.from()));
            source = subject.isEmpty() ? source : subject;
            before = !subject.isEmpty();
        }
        for (int i = 0; i < MOST && !source.isEmpty(); i++) {
            Range better = before ? subject(source) : object(source);
            if (better.equals(source)) {
                Range trimmed = trimmed(source);
                return before ? whole(trimmed, cue.from()) : lists.startingWith(trimmed);
            }
            source = better;
        }
        return source;
    }

    /** With the others of a list, or with the name beside a role. */
    private Range whole(Range source, int verb) {
        Range list = lists.endingWith(source);
        return list.equals(source) ? asides.withName(source, predicate(verb)) : list;
    }

    /** Who speaks where nobody was found before the verb. */
    private Range unfound(int verb) {
        int end = predicate(verb);
        Range name = asides.namedAsMonth(end);
        if (!name.isEmpty()) {
            return name;
        }
        Range subject = forms.lower(verb).endsWith("ing") ? Range.NONE : beforeAside(end);
        return subject.isEmpty() ? beforeDate(verb) : subject;
    }

    /** Who stands before an aside that ends where a predicate begins; nobody where they are several with one each. */
    private Range beforeAside(int predicate) {
        int head = asides.headEnd(predicate);
        Range subject = head < predicate ? subjects.before(clauses.start(head), head) : Range.NONE;
        boolean several = forms.lower(subject.from() - 1).equals("and");
        return !subject.isEmpty() && !several && isSpeaker(subject) ? whole(subject, head) : Range.NONE;
    }

    /** What stands before the verb, put right. */
    private Range subject(Range source) {
        Range name = names.whole(source);
        if (!name.equals(source)) {
            return name;
        }
        if (isBetween(source) || times.isTime(source)) {
            Range subject = before(source.from());
            return times.isTime(subject) || subject.isEmpty() || isSpeaker(subject) ? subject : Range.NONE;
        }
        if (times.dateStart(source.to()) <= source.from()) {
            return beforeDate(source.to());
        }
        return isFragment(source) ? Range.NONE : senders.of(source);
    }

    /** What stands behind "according to" or an inverted verb, put right. */
    private Range object(Range source) {
        boolean noun = source.to() < tokens.size()
                && tokens.get(source.from() - 1).is("to")
                && !tokens.get(source.to()).capitalised()
                && CueVerbs.isForm(forms.lower(source.to()))
                && senders.isDocument(new Range(source.to(), source.to() + 1));
        if (noun) {
            return new Range(source.from(), source.to() + 1);
        }
        return times.isTime(source) || isFragment(source) ? Range.NONE : names.whole(source);
    }

    /** Whether a word or two stand between a subject and its verb: "has so far said". */
    private boolean isBetween(Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean adverb = BETWEEN.contains(forms.lower(i)) || WordClasses.ADVERBS.contains(forms.lower(i));
            if (!adverb || tokens.get(i).capitalised() && i > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether words that cannot stand alone are all of a source, or only a number is. */
    private boolean isFragment(Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean number = tokens.get(i).kind() == Token.Kind.NUMBER
                    && tokens.get(i).text().chars().noneMatch(Character::isLetter);
            boolean word = FRAGMENTS.contains(forms.lower(i))
                    && (i == 0 || !tokens.get(i).capitalised() || forms.isDeterminer(i));
            if (!number && !word && !tokens.get(i).text().equals("MORE")) {
                return false;
            }
        }
        return true;
    }

    /** Where the predicate of a verb begins, with what may stand between a subject and its verb. */
    private int predicate(int verb) {
        int end = verb;
        while (end > 0
                && (BETWEEN.contains(forms.lower(end - 1)) || WordClasses.ADVERBS.contains(forms.lower(end - 1)))
                && asides.namedAsMonth(end).isEmpty()) {
            end--;
        }
        return end;
    }

    /** The subject that ends before a place, past what may stand between it and its verb. */
    private Range before(int place) {
        int end = predicate(place);
        int to = insertions.headEnd(end);
        return to > 0 ? subjects.before(clauses.start(to), to) : Range.NONE;
    }

    /** Who speaks where only a date stands before the verb: "the mayor in 2019 said". */
    private Range beforeDate(int verb) {
        int end = verb;
        while (end > 0 && WordClasses.ADVERBS.contains(forms.lower(end - 1))) {
            end--;
        }
        int date = times.dateStart(end);
        Range subject = date < end ? before(date) : Range.NONE;
        return !subject.isEmpty() && isSpeaker(subject) ? subject : Range.NONE;
    }

    private boolean isSpeaker(Range source) {
        return forms.isPronoun(source.from()) || subjects.isNamedOrTold(source);
    }

    /** Without a time at its end, or what belongs to the verb: "the board on several occasions", "they can't". */
    private Range trimmed(Range source) {
        int date = times.dateStart(source.to());
        if (date > source.from() && date < source.to()) {
            return new Range(source.from(), date);
        }
        for (int i = source.from() + 1; i < source.to(); i++) {
            boolean preposition = WordClasses.PREPOSITIONS.contains(forms.lower(i))
                    || forms.lower(i).equals("for");
            if (preposition && times.isTime(new Range(i + 1, source.to()))) {
                return new Range(source.from(), i);
            }
        }
        boolean negated =
                source.to() - source.from() > 1 && forms.lower(source.to() - 1).endsWith("n't");
        return negated ? new Range(source.from(), source.to() - 1) : source;
    }
}
