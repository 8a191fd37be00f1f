package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Gathers what is needed to judge one kind of label. */
final class Head<L extends Enum<L>> {
    private final Class<L> type;
    private final Map<String, ConfusionMatrix<L>> byArticle = new LinkedHashMap<>();
    private final CalibrationError calibration = new CalibrationError();

    Head(Class<L> type) {
        this.type = type;
    }

    /** @param probabilities one a label, in the order of the constants */
    void add(String article, L gold, L predicted, double... probabilities) {
        byArticle.computeIfAbsent(article, a -> new ConfusionMatrix<>(type)).add(gold, predicted);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        calibration.add(probabilities[best], best == gold.ordinal());
    }

    HeadReport<L> report(ToDoubleFunction<ConfusionMatrix<L>> score) {
        ConfusionMatrix<L> all = new ConfusionMatrix<>(type);
        byArticle.values().forEach(all::addAll);
        Interval interval = DocumentBootstrap.interval(type, new ArrayList<>(byArticle.values()), score);
        return new HeadReport<>(all, score.applyAsDouble(all), interval, calibration);
    }
}
