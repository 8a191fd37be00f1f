package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard.Group;
import org.framewire.scoring.ModelCard.Measure;
import org.framewire.text.Target;

/**
 * Figures on parts of the sentences: by who controls the outlet, by the region of its country, and, for the sentences
 * about the United States, by whose claim they make.
 */
final class Breakdown {
    /** A label of fewer gold sentences has no figure that is worth printing. */
    static final int LEAST_SUPPORT = 20;
    /** Neither has a group of fewer outlets (or articles, where these are resampled). */
    static final int LEAST_UNITS = 10;

    private final Unit unit;
    private final List<Group> groups = new ArrayList<>();

    private Breakdown(Unit unit) {
        this.unit = unit;
    }

    static List<Group> of(List<Judged> judged, Unit unit) {
        Breakdown breakdown = new Breakdown(unit);
        OutletFacts facts = OutletFacts.shipped();
        Function<Heads, List<Measure>> all = Breakdown::allMeasures;
        breakdown.add("control of the outlet", facts.controls(), judged, facts::control, all);
        breakdown.add("region of the outlet's country", facts.regions(), judged, facts::region, all);
        List<Judged> us =
                judged.stream().filter(j -> j.gold().target() == Target.US).toList();
        List<String> claims = Stream.of(Claim.values()).map(Claim::label).toList();
        breakdown.add("claim, U.S. sentences", claims, us, gold -> gold.claim().label(), Breakdown::framing);
        return breakdown.groups;
    }

    private void add(
            String by,
            List<String> names,
            List<Judged> judged,
            Function<LabelledSentence, String> group,
            Function<Heads, List<Measure>> measures) {
        Map<String, List<Judged>> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, new ArrayList<>()));
        judged.forEach(answer -> parts.get(group.apply(answer.gold())).add(answer));
        parts.values().removeIf(List::isEmpty);
        parts.forEach((name, part) -> groups.add(group(by, name, part, measures)));
    }

    private Group group(String by, String name, List<Judged> part, Function<Heads, List<Measure>> measures) {
        List<LabelledSentence> gold = part.stream().map(Judged::gold).toList();
        return new Group(
                by,
                name,
                (int) gold.stream().map(LabelledSentence::source).distinct().count(),
                (int) gold.stream().map(LabelledSentence::article).distinct().count(),
                gold.size(),
                measures.apply(new Heads(unit, part)));
    }

    private static List<Measure> allMeasures(Heads heads) {
        HeadReport<Target> target = heads.target();
        List<Measure> measures = new ArrayList<>();
        measures.add(f1("target", target, Target.US, heads));
        measures.addAll(framing(heads));
        measures.add(macroF1("claim", heads.claim(), heads));
        return measures;
    }

    private static List<Measure> framing(Heads heads) {
        HeadReport<Framing> framing = heads.framing();
        return List.of(
                macroF1("framing", framing, heads),
                f1("framing", framing, Framing.ANTI, heads),
                f1("framing", framing, Framing.PRO, heads));
    }

    private static <L extends Enum<L>> Measure f1(String head, HeadReport<L> report, L label, Heads heads) {
        String name = head + ": F1 of " + ConfusionMatrix.name(label);
        ConfusionMatrix<L> matrix = report.matrix();
        return measure(name, matrix.support(label), matrix.f1(label), report.f1Interval(label), heads);
    }

    /** Its support is that of the rarest label, which it hangs on most. */
    private static <L extends Enum<L>> Measure macroF1(String head, HeadReport<L> report, Heads heads) {
        ConfusionMatrix<L> matrix = report.matrix();
        long rarest = matrix.labels().stream()
                .collect(Collectors.summarizingLong(matrix::support))
                .getMin();
        return measure(head + ": macro-F1", rarest, matrix.macroF1(), report.macroF1Interval(), heads);
    }

    private static Measure measure(String name, long support, double value, Interval interval, Heads heads) {
        boolean few = support < LEAST_SUPPORT || heads.units() < LEAST_UNITS;
        return new Measure(
                name,
                (int) support,
                few ? null : CardFigures.rounded(value),
                few ? null : CardFigures.rounded(interval));
    }
}
