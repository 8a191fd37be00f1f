package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.MarkedSentence;
import org.framewire.scoring.ModelCard;
import org.framewire.text.Target;

/**
 * Trains a model. The outlets (or countries: {@link FoldBy}) are dealt into as many folds as the ensemble has members;
 * each member learns from all folds but its own, and what the members say of their own folds decides calibration and
 * thresholds: always on outlets never seen.
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

    private NetworkTrainer(TrainingData data, TrainOptions options, Consumer<EpochReport> progress) {
        this.options = options;
        this.progress = progress;
        featurizer = new Featurizer(options.embedding().vocabulary());
        folds = data.folds().isEmpty()
                ? Folds.dealt(data.labelled(), options.members(), options.foldBy())
                : new Folds(data.folds(), options.members());
    }

    /**
     * Trains, calibrates and measures a model.
     *
     * @param progress told after each pass of each member
     */
    public static ModelBundle train(TrainingData data, TrainOptions options, Consumer<EpochReport> progress) {
        NetworkTrainer trainer = new NetworkTrainer(data, options, progress);
        ModelBundle bundle = trainer.run(data, trainer.examples(data.labelled()));
        return HeldOutAnswers.put(bundle, data, trainer.folds);
    }

    /**
     * Trains the same network on sentences with marked targets, dealt into folds by document; the heads for target and
     * claim learn that there always is a target, and no source.
     *
     * @param data sentences of at least two documents
     */
    public static ModelBundle trainMarked(
            List<MarkedSentence> data, TrainOptions options, Consumer<EpochReport> progress) {
        Featurizer featurizer = new Featurizer(options.embedding().vocabulary());
        List<Example> examples =
                data.stream().map(sentence -> Example.of(sentence, featurizer)).toList();
        TrainingData labelled =
                TrainingData.of(examples.stream().map(Example::sentence).toList());
        return new NetworkTrainer(labelled, options, progress).run(labelled, examples);
    }

    /** @param examples of the labelled sentences */
    private ModelBundle run(TrainingData data, List<Example> examples) {
        List<Example> checks = examples(data.check());
        List<Lesson> always = examples(data.written()).stream().map(Lesson::of).toList();
        List<Features> taught = data.taught().stream()
                .map(sentence -> featurizer.features(sentence.sentence()))
                .toList();
        Weights weights = new Weights();
        for (int number = 0; number < options.members(); number++) {
            List<Lesson> lessons = new ArrayList<>(always);
            lessons.addAll(taught(number, data.taught(), taught));
            train(number, examples, data.picked(), lessons, checks, weights);
        }
        List<ModelCard.Evaluation> figures = decide(weights, data.opinions());
        weights.put(ModelBundle.EMBEDDING, options.embedding().vectors());
        ModelCard card = Cards.card(data, options, figures, weights);
        return new ModelBundle(card, options.architecture(), options.embedding(), weights);
    }

    /** What the teacher that has not seen the outlets of this fold thinks of sentences of other outlets. */
    private List<Lesson> taught(int fold, List<TaughtSentence> sentences, List<Features> features) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            double[] framing = sentences.get(i).framing().get(fold);
            if (framing != null) {
                lessons.add(Lesson.ofFraming(features.get(i), framing, options.taughtWeight()));
            }
        }
        return lessons;
    }

    /**
     * Calibrates and sets thresholds, by what the members say of outlets that they have not seen, first without the
     * encoder, then with it if there is one; returns how good that is.
     */
    private List<ModelCard.Evaluation> decide(Weights weights, HeldOutOpinions opinions) {
        ReachCalibration reach = ReachCalibration.fit(heldOut, heldOutOutputs);
        reach.save(weights);
        Judgements labelled = new Judgements(heldOut, reach.apply(heldOutOutputs, features(heldOut)));
        Judgements checks = new Judgements(checked, reach.apply(checkedOutputs, features(checked)));
        List<ModelCard.Evaluation> figures =
                new ArrayList<>(decide(weights, Decider.NETWORKS, "the member that has", labelled, checks));
        if (opinions != null) {
            Judgements known = labelled.with(opinions);
            SecondOpinion second = SecondOpinion.fit(known.examples(), known.outputs(), known.opinions());
            second.save(weights);
            figures.addAll(decide(
                    weights,
                    Decider.ENCODER,
                    "the member and the encoder that have",
                    known.mixed(second),
                    checks.with(opinions).mixed(second)));
        }
        return figures;
    }

    private List<ModelCard.Evaluation> decide(
            Weights weights, String ofWhat, String judges, Judgements labelled, Judgements checks) {
        Decider decider =
                new Thresholds(labelled.examples(), labelled.outputs()).choose(new Decider(labelled.calibrations(), 0));
        decider.save(weights, ofWhat);
        boolean encoder = ofWhat.equals(Decider.ENCODER);
        String by = " sentences, each by " + judges + " not seen its " + options.foldBy();
        List<ModelCard.Evaluation> figures = new ArrayList<>();
        figures.add(Figures.of("training" + by, labelled.examples(), labelled.outputs(), decider, encoder));
        if (!checks.examples().isEmpty()) {
            figures.add(Figures.of("check" + by, checks.examples(), checks.outputs(), decider, encoder));
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
            int number,
            List<Example> examples,
            Set<LabelledSentence> picked,
            List<Lesson> always,
            List<Example> checks,
            Weights weights) {
        List<Example> own = examples.stream()
                .filter(e -> folds.of(e.sentence()) == number && !picked.contains(e.sentence()))
                .toList();
        List<Lesson> learned = new ArrayList<>(always);
        examples.stream()
                .filter(e -> folds.of(e.sentence()) != number)
                .map(Lesson::of)
                .forEach(learned::add);
        int[] epoch = {0};
        MemberTrainer trainer = new MemberTrainer(options, number, learned);
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
        Ensemble alone = Ensemble.of(options.embedding(), member);
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
}
