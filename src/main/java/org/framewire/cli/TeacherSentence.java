package org.framewire.cli;

import java.util.List;
import org.framewire.evaluation.StandoffRow;
import org.framewire.evaluation.TaughtRow;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;

/**
 * A sentence as a teacher reads it: one JSON object a line, all of a file that {@code encoder.py} learns from and gives
 * its opinion on.
 *
 * @param set {@code labelled} (learned from, but by the teacher of its fold, which judges it), {@code picked} (learned
 *     from so, too, but judged by none, since a model picked it), {@code written} (learned from by all), {@code check}
 *     (measured on by the teacher of its fold) or {@code unlabelled} (to be given an opinion)
 * @param fold of its outlet; -1: of none
 * @param target label; null where there is none
 * @param framing label; null where there is none
 * @param claim label; null where there is none
 * @param quoted whether it goes on inside a quotation that an earlier sentence opened
 */
record TeacherSentence(
        String set,
        String article,
        String sha256,
        int fold,
        String text,
        List<String> before,
        boolean quoted,
        String target,
        String framing,
        String claim) {
    static TeacherSentence labelled(String set, int fold, LabelledSentence sentence) {
        return of(
                set,
                sentence.article(),
                fold,
                sentence.sentence(),
                sentence.target().label(),
                sentence.framing().label(),
                sentence.claim().label());
    }

    static TeacherSentence unlabelled(String article, int fold, Sentence sentence) {
        return of("unlabelled", article, fold, sentence, null, null, null);
    }

    private static TeacherSentence of(
            String set, String article, int fold, Sentence sentence, String target, String framing, String claim) {
        return new TeacherSentence(
                set,
                article,
                StandoffRow.hash(sentence.text()).substring(0, TaughtRow.DIGITS),
                fold,
                sentence.text(),
                sentence.before(),
                sentence.quote() == QuoteState.INSIDE || sentence.quote() == QuoteState.CLOSES,
                target,
                framing,
                claim);
    }
}
