package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.framewire.scoring.Interval;

/** Gathers what is needed to judge one kind of label. */
final class Head<L extends Enum<L>> {
    private final Class<L> type;
    private final Map<String, ConfusionMatrix<L>> byUnit = new LinkedHashMap<>();
    private final CalibrationError calibration = new CalibrationError();

    Head(Class<L> type) {
        this.type = type;
    }

    /**
     * @param unit what is resampled as a whole
     * @param probabilities one a label, in the order of the constants
     */
    void add(String unit, L gold, L predicted, double... probabilities) {
        byUnit.computeIfAbsent(unit, u -> new ConfusionMatrix<>(type)).add(gold, predicted);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        calibration.add(probabilities[best], best == gold.ordinal());
    }

    /** How many units have a sentence that is asked. */
    int units() {
        return byUnit.size();
    }

    HeadReport<L> report(ToDoubleFunction<ConfusionMatrix<L>> score) {
        ConfusionMatrix<L> all = new ConfusionMatrix<>(type);
        byUnit.values().forEach(all::addAll);
        List<ToDoubleFunction<ConfusionMatrix<L>>> measures = new ArrayList<>(List.of(score));
        measures.add(ConfusionMatrix::macroF1);
        all.labels().forEach(label -> measures.add(matrix -> matrix.f1(label)));
        List<Interval> intervals = Bootstrap.intervals(type, new ArrayList<>(byUnit.values()), measures);
        return new HeadReport<>(
                all,
                score.applyAsDouble(all),
                intervals.get(0),
                intervals.get(1),
                intervals.subList(2, intervals.size()),
                calibration);
    }
}
