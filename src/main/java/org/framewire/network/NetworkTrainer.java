package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.framewire.UserError;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;
import org.framewire.text.Target;

/**
 * Trains a model. The outlets are dealt into as many folds as the ensemble has members; each member learns from all
 * folds but its own, and what the members say of their own folds decides calibration and thresholds: always on outlets
 * never seen.
 *
 * <p>The same data in the same order, options and threads ({@code OMP_NUM_THREADS=1}) give the same bytes on the same
 * kind of processor.
 */
public final class NetworkTrainer {
    private final TrainOptions options;
    private final Consumer<EpochReport> progress;
    private final Featurizer featurizer;
    private final Folds folds;
    private final List<Example> heldOut = new ArrayList<>();
    private final List<double[][]> heldOutOutputs = new ArrayList<>();
    private final List<Example> checked = new ArrayList<>();
    private final List<double[][]> checkedOutputs = new ArrayList<>();

    private NetworkTrainer(List<LabelledSentence> data, TrainOptions options, Consumer<EpochReport> progress) {
        this.options = options;
        this.progress = progress;
        featurizer = new Featurizer(options.embedding().vocabulary());
        folds = new Folds(data, options.members());
    }

    /**
     * As {@link #train(List, List, TrainOptions, Consumer)}, with figures on the held-out outlets of {@code data} only.
     */
    public static ModelBundle train(List<LabelledSentence> data, TrainOptions options, Consumer<EpochReport> progress) {
        return train(data, List.of(), options, progress);
    }

    /** As {@link #train(List, List, List, TrainOptions, Consumer)}, with nothing written to be learned from. */
    public static ModelBundle train(
            List<LabelledSentence> data,
            List<LabelledSentence> check,
            TrainOptions options,
            Consumer<EpochReport> progress) {
        return train(data, List.of(), check, options, progress);
    }

    /**
     * Trains, calibrates and measures a model.
     *
     * @param data sentences of at least two outlets
     * @param written further sentences that every member learns from and that count for neither calibration nor
     *     figures, such as made-up examples, whose labels do not come at natural rates
     * @param check further sentences, never learned from, to measure on: each by a member that has not seen its outlet
     * @param progress told after each pass of each member
     */
    public static ModelBundle train(
            List<LabelledSentence> data,
            List<LabelledSentence> written,
            List<LabelledSentence> check,
            TrainOptions options,
            Consumer<EpochReport> progress) {
        if (data.isEmpty()) {
            throw new UserError("there is nothing to train on", null, "no labelled sentence", "labelled sentences");
        }
        if (data.stream().map(LabelledSentence::source).distinct().count() < 2) {
            throw new UserError(
                    "all labelled sentences are of one outlet",
                    null,
                    data.get(0).source(),
                    "two outlets or more, to measure on outlets that are not learned from");
        }
        return new NetworkTrainer(data, options, progress).run(data, written, check);
    }

    private ModelBundle run(List<LabelledSentence> data, List<LabelledSentence> written, List<LabelledSentence> check) {
        List<Example> always = examples(written);
        List<Example> examples = examples(data);
        List<Example> checks = examples(check);
        Weights weights = new Weights();
        for (int number = 0; number < options.members(); number++) {
            train(number, examples, always, checks, weights);
        }
        List<ModelCard.Evaluation> figures = decide(weights);
        weights.put(ModelBundle.EMBEDDING, options.embedding().vectors());
        List<LabelledSentence> all = new ArrayList<>(data);
        all.addAll(written);
        ModelCard card = Cards.card(all, options, figures, weights);
        return new ModelBundle(card, options.architecture(), options.embedding(), weights);
    }

    /**
     * Calibrates and sets thresholds, by what the members say of outlets that they have not seen; returns how good that
     * is.
     */
    private List<ModelCard.Evaluation> decide(Weights weights) {
        ReachCalibration reach = ReachCalibration.fit(heldOut, heldOutOutputs);
        reach.save(weights);
        List<double[][]> outputs = reach.apply(heldOutOutputs, features(heldOut));
        Map<Head, Calibration> calibrations = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            calibrations.put(head, calibration(head, outputs));
        }
        Decider decider = new Thresholds(heldOut, outputs).choose(new Decider(calibrations, 0));
        decider.save(weights);
        List<ModelCard.Evaluation> figures = new ArrayList<>();
        figures.add(Figures.of(
                "training sentences, each by the member that has not seen its outlet", heldOut, outputs, decider));
        if (!checked.isEmpty()) {
            List<double[][]> checks = reach.apply(checkedOutputs, features(checked));
            figures.add(Figures.of(
                    "check sentences, each by a member that has not seen its outlet", checked, checks, decider));
        }
        return figures;
    }

    private static List<Features> features(List<Example> examples) {
        return examples.stream().map(Example::features).toList();
    }

    private List<Example> examples(List<LabelledSentence> sentences) {
        return sentences.stream()
                .map(s -> new Example(s, featurizer.features(s.sentence())))
                .toList();
    }

    private void train(
            int number, List<Example> examples, List<Example> always, List<Example> checks, Weights weights) {
        List<Example> own =
                examples.stream().filter(e -> folds.of(e.sentence()) == number).toList();
        List<Example> learned = new ArrayList<>(always);
        examples.stream().filter(e -> folds.of(e.sentence()) != number).forEach(learned::add);
        int[] epoch = {0};
        MemberTrainer trainer = new MemberTrainer(options, number, learned.isEmpty() ? own : learned);
        trainer.train((trained, loss) -> {
            progress.accept(report(number, ++epoch[0], loss, own, outputs(trained, own)));
            trained.close();
        });
        Member member = trainer.member();
        heldOut.addAll(own);
        heldOutOutputs.addAll(outputs(member, own));
        List<Example> foldChecks =
                checks.stream().filter(e -> folds.of(e.sentence()) == number).toList();
        checked.addAll(foldChecks);
        checkedOutputs.addAll(outputs(member, foldChecks));
        trainer.save(weights, number);
        trainer.close();
        member.close();
    }

    private List<double[][]> outputs(Member member, List<Example> examples) {
        Ensemble alone = new Ensemble(options.embedding(), List.of(member));
        return alone.outputs(features(examples));
    }

    private static EpochReport report(
            int number, int epoch, double loss, List<Example> examples, List<double[][]> outputs) {
        Map<Head, Calibration> none = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            none.put(head, Calibration.NONE);
        }
        Map<Head, Confusion> confusion = Thresholds.confusion(examples, outputs, new Decider(none, 0));
        return new EpochReport(
                number + 1,
                epoch,
                loss,
                confusion.get(Head.FRAMING).macroF1(),
                confusion.get(Head.CLAIM).macroF1(),
                confusion.get(Head.TARGET).f1(Target.US.ordinal()));
    }

    private Calibration calibration(Head head, List<double[][]> all) {
        List<double[]> outputs = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < heldOut.size(); i++) {
            if (head.applies(heldOut.get(i).sentence())) {
                outputs.add(all.get(i)[head.ordinal()]);
                labels.add(head.label(heldOut.get(i).sentence()));
            }
        }
        return Calibration.fit(
                outputs, labels.stream().mapToInt(Integer::intValue).toArray());
    }
}
