package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues in one sentence. */
final class CueFinder {
    private static final Set<String> HEDGES = Set.of("reportedly", "allegedly", "purportedly", "supposedly");
    private static final Set<String> SUBORDINATORS =
            WordLists.of("after when while because since although though if before until where once unless");
    private static final Set<String> AUXILIARIES =
            WordLists.of("has have had also then later further previously recently earlier repeatedly again "
                    + "once would will reportedly publicly openly not did does do never often always "
                    + "already don't doesn't didn't won't wouldn't hasn't haven't hadn't can't couldn't nevertheless "
                    + "nonetheless");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> ENDERS =
            WordLists.of(", . ; : ( ) \" \u201c \u201d in on at during after before as that who when while by "
                    + "to from with about adding citing and earlier last this - \u2013 \u2014 monday "
                    + "tuesday wednesday thursday friday saturday sunday yesterday today for but ! ?");
    private static final Set<String> GAP_VERBS =
            WordLists.of("was were is are had has have will would must could can should may might");

    /** In capitals before a colon they are labels, no speakers. */
    private static final Set<String> LABELS = WordLists.of(
            "photo photos file read watch more next see update updated breaking related video live exclusive "
                    + "opinion analysis note editor correction source sources via caption image announce alert rt "
                    + "new listen click also here date url subject fwd the facts view fact check");

    private static final Set<String> OPENING = Set.of("\"", "\u201c", "\u00ab", "\u00bb", "\u201e", "'", "\u2018");
    private static final Set<String> UNITS = Set.of("week", "month", "year", "morning", "afternoon", "evening");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "he", "she", "they", "it");

    /** Before a name or "the" they open a clause: "police believe Faro fled". */
    private static final Set<String> BELIEVING = WordLists.of("believe think argue fear insist contend claim allege");

    private static final Set<String> DUTIES =
            WordLists.of("should must may might can could cannot to is needs ought not");

    private static final int LONGEST_SOURCE = 12;

    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_CLAUSE = 5;

    /** So many words behind a verb of speech ("on Friday") show that what was said stands before it. */
    private static final int TAIL = 3;

    private final List<Token> tokens;
    private final WordForms forms;
    private final Insertions insertions;
    private final Subjects subjects;
    private final List<Cue> cues = new ArrayList<>(2);

    private CueFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.forms = new WordForms(tokens);
        this.insertions = new Insertions(tokens, forms);
        this.subjects = new Subjects(tokens, forms, insertions);
    }

    static List<Cue> find(List<Token> tokens) {
        CueFinder finder = new CueFinder(tokens);
        finder.transcript();
        for (int i = 0; i < tokens.size(); i++) {
            finder.at(i);
        }
        if (finder.cues.isEmpty()) {
            finder.announcement();
        }
        return finder.cues;
    }

    private void at(int i) {
        String form = tokens.get(i).lower();
        if (form.equals("according") && forms.lower(i + 1).equals("to")) {
            int end = sourceEnd(i + 2);
            add(i, i + 2, subjects.behind(i + 2), words(0, i) + words(end, tokens.size()), words(i, end));
        } else if (form.equals("clear")
                && forms.lower(i - 1).equals("it")
                && forms.lower(i - 2).startsWith("ma")) {
            verb(i - 2);
        } else if (HEDGES.contains(form)) {
            add(i, i + 1, Range.NONE, words(i + 1, tokens.size()), 1);
        } else if (tokens.get(i).kind() == Token.Kind.WORD
                && CueVerbs.mayAttribute(form)
                && !forms.isJoint(i - 1)
                && CueVerbs.attributes(forms.lower(i - 1), isSubject(i - 1, i + 1), form, behind(i))) {
            verb(i);
        }
    }

    /** The token behind a verb, past a time where a clause follows: "announced on Friday that", "said last week he". */
    private String behind(int verb) {
        int next = forms.lower(verb + 1).equals("on") ? verb + 2 : verb + 1;
        int end = next;
        while (end < next + TAIL
                && (WordClasses.TIMES.contains(forms.lower(end)) || UNITS.contains(forms.lower(end)))) {
            end++;
        }
        boolean clause = end > next && CLAUSE_OPENERS.contains(forms.lower(end));
        String behind = forms.lower(verb + 1);
        boolean name = end == verb + 1
                && BELIEVING.contains(forms.lower(verb))
                && !forms.lower(verb - 1).equals("to")
                && startsName(end);
        return clause || name ? "that" : behind;
    }

    /** "MIRA SENN: The bridge is open." */
    private void transcript() {
        int colon = 0;
        while (colon < tokens.size()
                && colon < LONGEST_NAME
                && (tokens.get(colon).allCapitals()
                        || colon > 0
                                && tokens.get(colon).capitalised()
                                && tokens.get(colon).text().length() <= 2)) {
            colon++;
        }
        boolean asked = forms.lower(tokens.size() - 1).equals("?");
        if (colon > 0 && forms.lower(colon).equals(":") && !asked && !isLabel(colon)) {
            add(colon, colon + 1, new Range(0, colon), words(colon + 1, tokens.size()), colon);
        }
    }

    /** "Mira Senn kept it short: \u201cThe bridge is open.\u201d" and "Harbour office: \u201cIt is open\u201d". */
    private void announcement() {
        int colon = 1;
        while (colon < tokens.size() && !forms.lower(colon).equals(":")) {
            colon++;
        }
        if (colon + 1 >= tokens.size() || !OPENING.contains(forms.lower(colon + 1))) {
            return;
        }
        Range label = subjects.behind(0);
        boolean isLabel = label.to() == colon && Claimants.isTold(tokens.subList(0, colon));
        Range source = isLabel ? label : subjects.opening(colon);
        if (!source.isEmpty() && !forms.isPronoun(source.from())) {
            add(colon, colon + 1, source, words(colon + 1, tokens.size()), words(0, colon));
        }
    }

    /** "FILE PHOTO:", "READ MORE:", "NARA:". */
    private boolean isLabel(int colon) {
        for (int i = 0; i < colon; i++) {
            if (LABELS.contains(forms.lower(i))) {
                return true;
            }
        }
        return Claimants.isPlace(tokens.subList(0, colon));
    }

    private void add(int from, int to, Range source, int contentWords, int asideWords) {
        int sourceFrom = source.isEmpty() ? from : source.from();
        int sourceTo = source.isEmpty() ? from : source.to();
        cues.add(new Cue(from, to, sourceFrom, sourceTo, contentWords, asideWords));
    }

    /**
     * Whether a form that may be a noun is a verb: behind a name, or "the report" where the clause ends or "that"
     * follows.
     */
    private boolean isSubject(int i, int behind) {
        if (i < 0 || tokens.get(i).capitalised()) {
            return i >= 0;
        }
        String next = forms.lower(behind);
        return (next.equals("that") || next.equals(".") || next.isEmpty())
                && forms.isDeterminer(i - 1)
                && Claimants.isNoun(tokens.get(i));
    }

    private void verb(int i) {
        int subjectEnd = i;
        boolean passive = false;
        while (subjectEnd > 0 && isAuxiliary(subjectEnd - 1)) {
            subjectEnd--;
            passive |= PASSIVE.contains(forms.lower(subjectEnd));
        }
        String before = forms.lower(subjectEnd - 1);
        boolean participle = tokens.get(i).lower().endsWith("ing");
        if (passive && !participle) {
            passive(i, subjectEnd);
        } else if (!participle && forms.lower(i + 1).equals("by")) {
            add(i, i + 1, subjects.agent(i), words(i + 1, clauseEnd(i)), 1);
        } else if (isInverted(before, i)) {
            int end = sourceEnd(i + 1);
            int content = words(0, subjectEnd) + words(end, tokens.size());
            add(i, i + 1, subjects.behind(i + 1), content, words(subjectEnd, end));
        } else if (participle || isRelative(before)) {
            int end = isRelative(before) ? clauseEnd(i) : tokens.size();
            Range source = isRelative(before) ? subjects.antecedent(subjectEnd - 1) : subjects.ofParticiple(i);
            add(i, i + 1, source, words(i + 1, end), 1);
        } else if (!isGap(i)
                && words(i + 1, tokens.size()) <= TAIL
                && words(0, subjectEnd) > 2 * TAIL
                && !contains(subjectEnd, ",")) {
            add(i, i + 1, lastSubject(subjectEnd), words(0, subjectEnd) - 2, 3);
        } else {
            subject(i, subjectEnd);
        }
    }

    /** "the council (NBC) said" without marks before it. */
    private Range lastSubject(int subjectEnd) {
        int end = insertions.headEnd(subjectEnd);
        return subjects.last(clauseStart(end), end);
    }

    private static boolean isRelative(String word) {
        return Insertions.RELATIVES.contains(word) || word.equals("what");
    }

    private boolean isAuxiliary(int i) {
        return AUXILIARIES.contains(forms.lower(i))
                || PASSIVE.contains(forms.lower(i))
                || WordClasses.isManner(tokens.get(i));
    }

    /**
     * Whether the source stands behind the verb at {@code i}: behind a quotation always, behind other marks unless what
     * follows is a clause of its own, as in "Faro, a trader, said prices rose".
     */
    private boolean isInverted(String mark, int i) {
        String form = tokens.get(i).lower();
        Range source = subjects.behind(i + 1);
        if (!isMark(mark)) {
            return CueVerbs.inverts(form) && words(0, i) >= SHORTEST_CLAUSE && isLast(source);
        }
        if (form.endsWith("ing")) {
            return false;
        }
        if (!startsName(i + 1)) {
            return CueVerbs.inverts(form) && subjects.isSpeaker(source);
        }
        if (!mark.equals(",") && !mark.equals(")")) {
            return true;
        }
        return CueVerbs.inverts(form)
                && !source.isEmpty()
                && subjects.isNamedOrTold(source)
                && (!mark.equals(")") || subjects.isClosed(source))
                && !subjects.isClause(source)
                && !forms.lower(source.to()).equals("that");
    }

    /** Whether somebody is named, and nothing but an apposition or a place follows: "the road is closed said Faro". */
    private boolean isLast(Range source) {
        if (source.isEmpty() || forms.isPronoun(source.from()) || !startsName(source.from())) {
            return false;
        }
        boolean told = Claimants.isTold(tokens.subList(source.from(), source.to()));
        boolean name = tokens.get(source.from()).capitalised()
                && tokens.get(source.to() - 1).capitalised()
                && source.to() - source.from() > 1;
        for (int i = source.to(); i < tokens.size(); i++) {
            if (forms.isVerb(i) || forms.lower(i).equals("that")) {
                return false;
            }
        }
        return told || name;
    }

    /** "It should be noted", "the same may be said": it is the author who says so. */
    private boolean isDuty(int auxiliary) {
        return forms.lower(auxiliary).equals("be") && DUTIES.contains(forms.lower(auxiliary - 1));
    }

    /** "was accused by X of ..."; "X was quoted as saying". */
    private void passive(int i, int subjectEnd) {
        if (isDuty(subjectEnd)) {
            return;
        }
        int saying = forms.lower(i).equals("quoted") ? subjects.afterSaying(i) : -1;
        if (saying > 0) {
            int to = insertions.headEnd(subjectEnd);
            int from = clauseStart(to);
            int content = words(0, from) + words(saying, tokens.size());
            add(i, saying, subjects.before(from, to), content, words(from, saying));
        } else {
            add(i, i + 1, subjects.agent(i), words(i + 1, tokens.size()), 1);
        }
    }

    private boolean contains(int to, String form) {
        for (int i = 0; i < to; i++) {
            if (forms.lower(i).equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** "The minister said ...", "..., the minister, a doctor, said". */
    private void subject(int verb, int subjectEnd) {
        int before = subjects.beforeAdverbs(subjectEnd);
        int to = insertions.headEnd(before > 0 && forms.lower(before - 1).equals(",") ? before : subjectEnd);
        int from = clauseStart(to);
        Range source = subjects.before(from, to);
        if (isGap(verb)) {
            add(verb, verb + 1, source, words(verb + 1, clauseEnd(verb)), words(source.from(), verb + 1));
            return;
        }
        boolean subordinate = from > 0 && SUBORDINATORS.contains(forms.lower(from - 1));
        int end = subordinate ? clauseEnd(verb) : tokens.size();
        int content = words(verb + 1, end) + (subordinate ? 0 : words(0, from));
        add(verb, verb + 1, source, content, words(from, verb + 1));
    }

    /** Whether the verb behind a verb of speech lacks its subject: "plans that they say will help". */
    private boolean isGap(int verb) {
        return GAP_VERBS.contains(forms.lower(verb + 1)) && verb > 2;
    }

    private int clauseStart(int to) {
        int from = to;
        while (from > 0
                && to - from < LONGEST_SOURCE * 2
                && !isMark(forms.lower(from - 1))
                && !SUBORDINATORS.contains(forms.lower(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean startsName(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.capitalised() && !token.is("i")
                || Set.of("the", "a", "an", "one", "his", "her", "its").contains(token.lower());
    }

    private int sourceEnd(int from) {
        int end = from;
        while (end < tokens.size() && end - from < LONGEST_SOURCE && !ENDERS.contains(forms.lower(end))) {
            end++;
        }
        return end;
    }

    private int clauseEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && !forms.lower(end).equals(",")
                && !forms.lower(end).equals(";")) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String form) {
        return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0)) && form.charAt(0) != '-'
                || form.equals("--");
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
