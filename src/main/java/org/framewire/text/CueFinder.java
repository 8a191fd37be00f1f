package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues in one sentence. */
final class CueFinder {
    private static final Set<String> HEDGES = Set.of("reportedly", "allegedly", "purportedly", "supposedly");
    private static final Set<String> AUXILIARIES =
            WordLists.of("has have had also then later further previously recently earlier repeatedly again "
                    + "once would will reportedly publicly openly not did does do never often always "
                    + "already don't doesn't didn't won't wouldn't hasn't haven't hadn't can't couldn't nevertheless "
                    + "nonetheless");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> GAP_VERBS =
            WordLists.of("was were is are had has have will would must could can should may might");

    private static final Set<String> UNITS = Set.of("week", "month", "year", "morning", "afternoon", "evening");
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "he", "she", "they", "it");

    /** Before a name or "the" they open a clause: "police believe Faro fled". */
    private static final Set<String> BELIEVING = WordLists.of("believe think argue fear insist contend claim allege");

    private static final Set<String> DUTIES =
            WordLists.of("should must may might can could cannot to is needs ought not");

    /** So many words behind a verb of speech ("on Friday") show that what was said stands before it. */
    private static final int TAIL = 3;

    private final List<Token> tokens;
    private final WordForms forms;
    private final Insertions insertions;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Inversions inversions;
    private final List<Cue> cues = new ArrayList<>(2);

    private CueFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.forms = new WordForms(tokens);
        this.insertions = new Insertions(tokens, forms);
        this.subjects = new Subjects(tokens, forms, insertions);
        this.clauses = new Clauses(tokens, forms);
        this.inversions = new Inversions(tokens, forms, subjects, clauses);
    }

    static List<Cue> find(List<Token> tokens) {
        CueFinder finder = new CueFinder(tokens);
        SpeakerLabels labels = new SpeakerLabels(tokens, finder.forms, finder.subjects);
        labels.inTranscript().ifPresent(label -> finder.label(label, label.colon()));
        for (int i = 0; i < tokens.size(); i++) {
            finder.at(i);
        }
        if (finder.cues.isEmpty()) {
            labels.beforeQuotation().ifPresent(label -> finder.label(label, finder.clauses.words(0, label.colon())));
        }
        return finder.cues;
    }

    private void at(int i) {
        String form = tokens.get(i).lower();
        if (form.equals("according") && forms.lower(i + 1).equals("to")) {
            int end = clauses.sourceEnd(i + 2);
            add(
                    i,
                    i + 2,
                    subjects.behind(i + 2),
                    clauses.words(0, i) + clauses.words(end, tokens.size()),
                    clauses.words(i, end));
        } else if (form.equals("clear")
                && forms.lower(i - 1).equals("it")
                && forms.lower(i - 2).startsWith("ma")) {
            verb(i - 2);
        } else if (HEDGES.contains(form)) {
            add(i, i + 1, Range.NONE, clauses.words(i + 1, tokens.size()), 1);
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
                && inversions.startsName(end);
        return clause || name ? "that" : behind;
    }

    private void label(SpeakerLabels.Label label, int asideWords) {
        int colon = label.colon();
        add(colon, colon + 1, label.source(), clauses.words(colon + 1, tokens.size()), asideWords);
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
            add(i, i + 1, subjects.agent(i), clauses.words(i + 1, clauses.end(i)), 1);
        } else if (inversions.isInverted(before, i)) {
            int end = clauses.sourceEnd(i + 1);
            int content = clauses.words(0, subjectEnd) + clauses.words(end, tokens.size());
            add(i, i + 1, subjects.behind(i + 1), content, clauses.words(subjectEnd, end));
        } else if (participle || isRelative(before)) {
            int end = isRelative(before) ? clauses.end(i) : tokens.size();
            Range source = isRelative(before) ? subjects.antecedent(subjectEnd - 1) : subjects.ofParticiple(i);
            add(i, i + 1, source, clauses.words(i + 1, end), 1);
        } else if (!isGap(i)
                && clauses.words(i + 1, tokens.size()) <= TAIL
                && clauses.words(0, subjectEnd) > 2 * TAIL
                && !clauses.contains(subjectEnd, ",")) {
            add(i, i + 1, lastSubject(subjectEnd), clauses.words(0, subjectEnd) - 2, 3);
        } else {
            subject(i, subjectEnd);
        }
    }

    /** "the council (NBC) said" without marks before it. */
    private Range lastSubject(int subjectEnd) {
        int end = insertions.headEnd(subjectEnd);
        return subjects.last(clauses.start(end), end);
    }

    private static boolean isRelative(String word) {
        return Insertions.RELATIVES.contains(word) || word.equals("what");
    }

    private boolean isAuxiliary(int i) {
        return AUXILIARIES.contains(forms.lower(i))
                || PASSIVE.contains(forms.lower(i))
                || WordClasses.isManner(tokens.get(i));
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
            int from = clauses.start(to);
            int content = clauses.words(0, from) + clauses.words(saying, tokens.size());
            add(i, saying, subjects.before(from, to), content, clauses.words(from, saying));
        } else {
            add(i, i + 1, subjects.agent(i), clauses.words(i + 1, tokens.size()), 1);
        }
    }

    /** "The minister said ...", "..., the minister, a doctor, said". */
    private void subject(int verb, int subjectEnd) {
        int before = subjects.beforeAdverbs(subjectEnd);
        int to = insertions.headEnd(before > 0 && forms.lower(before - 1).equals(",") ? before : subjectEnd);
        int from = clauses.start(to);
        Range source = subjects.before(from, to);
        if (isGap(verb)) {
            add(
                    verb,
                    verb + 1,
                    source,
                    clauses.words(verb + 1, clauses.end(verb)),
                    clauses.words(source.from(), verb + 1));
            return;
        }
        boolean subordinate = from > 0 && Clauses.subordinates(forms.lower(from - 1));
        int end = subordinate ? clauses.end(verb) : tokens.size();
        int content = clauses.words(verb + 1, end) + (subordinate ? 0 : clauses.words(0, from));
        add(verb, verb + 1, source, content, clauses.words(from, verb + 1));
    }

    /** Whether the verb behind a verb of speech lacks its subject: "plans that they say will help". */
    private boolean isGap(int verb) {
        return GAP_VERBS.contains(forms.lower(verb + 1)) && verb > 2;
    }
}
