package org.framewire.evaluation;

import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Target;

/** The three kinds of label of the same sentences. */
final class Heads {
    private final Unit unit;
    private final Head<Target> target = new Head<>(Target.class);
    private final Head<Framing> framing = new Head<>(Framing.class);
    private final Head<Claim> claim = new Head<>(Claim.class);

    Heads(Unit unit, List<Judged> judged) {
        this.unit = unit;
        judged.forEach(this::add);
    }

    private void add(Judged judged) {
        LabelledSentence gold = judged.gold();
        Scores scores = judged.scores();
        String whole = unit.of(gold);
        target.add(whole, gold.target(), scores.target(), scores.us(), scores.bloc(), scores.none());
        if (gold.target() != Target.NONE) {
            framing.add(whole, gold.framing(), scores.framing(), scores.anti(), scores.neutral(), scores.pro());
        }
        claim.add(whole, gold.claim(), scores.claim(), scores.attributed(), scores.stateMedia(), scores.ownVoice());
    }

    /** How many units there are. */
    int units() {
        return target.units();
    }

    HeadReport<Target> target() {
        return target.report(matrix -> matrix.f1(Target.US));
    }

    HeadReport<Framing> framing() {
        return framing.report(ConfusionMatrix::macroF1);
    }

    HeadReport<Claim> claim() {
        return claim.report(ConfusionMatrix::macroF1);
    }
}
