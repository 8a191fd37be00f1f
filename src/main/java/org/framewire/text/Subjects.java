package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Finds who is made to speak: the subject of a verb, or who stands behind "according to" or "by". */
final class Subjects {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> VERB_JOINTS = Set.of("and", "but", "or", "then");
    private static final Set<String> CLAUSE_MARKS = Set.of(".", ";", ":", "!", "?", "\u2026");
    private static final int INTERRUPTIONS = 5;
    private static final int AGENT_REACH = 5;

    private final List<Token> tokens;
    private final NounPhrases phrases;

    Subjects(List<Token> tokens) {
        this.tokens = tokens;
        this.phrases = new NounPhrases(tokens);
    }

    /** The phrase behind a cue: "according to X", "..., said X". */
    Range behind(int from) {
        return phrases.startingAt(from);
    }

    /**
     * The subject that ends before {@code to}, without adverbs, times and relative clauses.
     *
     * @param from the first token of its clause, as marks and subordinators tell it
     */
    Range before(int from, int to) {
        int end = trimmed(from, to);
        if (end > from && VERB_JOINTS.contains(lower(end - 1))) {
            return ofClause(end - 1);
        }
        int who = last(from + 1, end, "who");
        if (who > 0) {
            return phrases.endingAt(from, who);
        }
        if (end > from && RELATIVES.contains(lower(end - 1))) {
            return antecedent(end - 1);
        }
        Range subject = phrases.endingAt(from, end);
        return subject.isEmpty() ? ofClause(to) : subject;
    }

    /** What a relative pronoun stands for: the phrase before it. */
    Range antecedent(int relative) {
        int end = lower(relative - 1).equals(",") ? headEnd(relative) : relative;
        return phrases.endingAt(segmentStart(end), end);
    }

    /** Whose words "saying" reports: the phrase before it ("a statement saying"), else the subject of the clause. */
    Range ofParticiple(int participle) {
        int end = trimmed(0, participle);
        if (end > 0 && tokens.get(end - 1).isWord() && !WordClasses.bounds(lower(end - 1)) && !phrases.isVerb(end - 1)) {
            return phrases.endingAt(segmentStart(end), end);
        }
        return ofClause(participle);
    }

    /** The subject of the main clause in which {@code at} stands; empty where it is not plain to see. */
    Range ofClause(int at) {
        int start = at;
        while (start > 0 && !CLAUSE_MARKS.contains(lower(start - 1))) {
            start--;
        }
        start = introduced(start, at);
        Range subject = phrases.startingAt(start);
        int verb = subject.to();
        if (lower(verb).equals(",") || lower(verb).equals("(")) {
            verb = closing(verb, at) + 1;
        }
        while (verb < at && (WordClasses.ADVERBS.contains(lower(verb)) || WordClasses.isManner(tokens.get(verb)))) {
            verb++;
        }
        return verb <= at && phrases.isVerb(verb) ? subject : Range.NONE;
    }

    /** Past "Meanwhile," and "In May,". */
    private int introduced(int start, int at) {
        int i = start;
        while (i < at
                && (WordClasses.CONJUNCTIONS.contains(lower(i))
                        || WordClasses.ADVERBS.contains(lower(i))
                        || lower(i).equals(","))) {
            i++;
        }
        boolean introduction = i < at
                && (WordClasses.PREPOSITIONS.contains(lower(i))
                        || WordClasses.TIMES.contains(lower(i))
                        || WordClasses.CLAUSE.contains(lower(i))
                        || tokens.get(i).lower().endsWith("ing"));
        if (!introduction) {
            return i;
        }
        int comma = closing(i, at);
        return comma < at ? comma + 1 : at;
    }

    /** The next comma, or bracket that closes, behind {@code from}; {@code at} where there is none. */
    private int closing(int from, int at) {
        String mark = lower(from).equals("(") ? ")" : ",";
        int i = from + 1;
        while (i < at && !lower(i).equals(mark)) {
            i++;
        }
        return i;
    }

    /** The speaker of "was accused by X of ..."; empty where none is named. */
    Range agent(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + AGENT_REACH); i++) {
            if (lower(i).equals("by")) {
                Range agent = phrases.startingAt(i + 1);
                boolean act = agent.to() < tokens.size() && lower(i + 1).endsWith("ing");
                return act ? Range.NONE : agent;
            }
        }
        return Range.NONE;
    }

    /** Where the subject ends before which appositions and other insertions between commas stand. */
    int headEnd(int to) {
        if (lower(to - 1).equals(")")) {
            int open = last(0, to, "(");
            return open > 0 ? open : to;
        }
        if (!lower(to - 1).equals(",")) {
            return to;
        }
        int end = to - 1;
        boolean listed = false;
        for (int i = 0; i < INTERRUPTIONS; i++) {
            int start = segmentStart(end);
            if (start == 0 || !lower(start - 1).equals(",") || i > 0 && !isInsertion(start, end, listed)) {
                return headEnd(end, start);
            }
            listed = lower(start).equals("and") || listed && !isOpener(start);
            end = start - 1;
        }
        return end;
    }

    private int headEnd(int end, int start) {
        return end > start && lower(end - 1).equals(")") ? headEnd(end) : end;
    }

    private int segmentStart(int end) {
        int start = end;
        while (start > 0 && (tokens.get(start - 1).isWord() || !isBreak(lower(start - 1)))) {
            start--;
        }
        return start;
    }

    private static boolean isBreak(String mark) {
        return mark.length() == 1 && ",;:.!?\"\u201c\u201d\u2013\u2014".indexOf(mark.charAt(0)) >= 0;
    }

    /** Whether what stands between two commas is neither a subject nor ends with one. */
    private boolean isInsertion(int start, int end, boolean listed) {
        if (start >= end) {
            return false;
        }
        String first = lower(start);
        boolean age = tokens.get(start).kind() == Token.Kind.NUMBER && end - start == 1;
        return age || listed || isOpener(start) || first.equals("and") || first.length() == 1 && phrases.isJoint(start + 1);
    }

    /** Whether an apposition or a relative clause begins here: "a trader in ...", "president of ...", "who ...". */
    private boolean isOpener(int i) {
        String first = lower(i);
        return first.equals("a")
                || first.equals("an")
                || RELATIVES.contains(first)
                || !tokens.get(i).capitalised()
                        && !WordClasses.DETERMINERS.contains(first)
                        && !phrases.isPronoun(i)
                        && Claimants.hasRole(List.of(tokens.get(i)));
    }

    /** Cuts adverbs, times and what chains verbs ("went on to") off the end. */
    private int trimmed(int from, int to) {
        int end = to;
        while (end > from) {
            int next = cut(from, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int cut(int from, int end) {
        String word = lower(end - 1);
        if (word.equals(")")) {
            return Math.max(from, last(from, end, "("));
        }
        if (word.equals("to") && end - 1 > from && WordClasses.CHAIN.contains(lower(end - 2))) {
            int i = end - 2;
            while (i > from && WordClasses.CHAIN.contains(lower(i - 1))) {
                i--;
            }
            return i;
        }
        boolean pronoun = phrases.isPronoun(end - 1);
        if (!pronoun
                && (WordClasses.ADVERBS.contains(word)
                        || WordClasses.TIMES.contains(word)
                        || WordClasses.isManner(tokens.get(end - 1)))) {
            return end - 1;
        }
        boolean unit = Set.of("week", "month", "year").contains(word);
        if (unit && end - 2 > from && Set.of("last", "this", "earlier").contains(lower(end - 2))) {
            return end - 2;
        }
        boolean onDay = word.equals("on") && end < tokens.size() && WordClasses.TIMES.contains(lower(end));
        return onDay ? end - 1 : end;
    }

    private int last(int from, int to, String form) {
        for (int i = to - 1; i >= from; i--) {
            if (lower(i).equals(form)) {
                return i;
            }
        }
        return -1;
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
