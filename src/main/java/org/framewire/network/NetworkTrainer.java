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
    private final HeldOut heldOut;
    private final HeldOut checked;

    private NetworkTrainer(TrainingData data, TrainOptions options, Consumer<EpochReport> progress) {
        this.options = options;
        this.progress = progress;
        featurizer = new Featurizer(options.embedding().vocabulary());
        folds = data.folds().isEmpty()
                ? Folds.dealt(data.labelled(), options.members(), options.foldBy())
                : new Folds(data.folds(), options.members());
        heldOut = new HeldOut(featurizer, data.texts());
        checked = new HeldOut(featurizer, data.texts());
    }

    /**
     * Trains, calibrates and measures a model.
     *
     * @param progress told after each pass of each member
     */
    public static ModelBundle train(TrainingData data, TrainOptions options, Consumer<EpochReport> progress) {
        NetworkTrainer trainer = new NetworkTrainer(data, options, progress);
        ModelBundle bundle = trainer.run(data, trainer.examples(data.labelled()));
        try {
            return HeldOutAnswers.put(bundle, List.of(trainer.heldOut, trainer.checked), data.opinions());
        } catch (Weights.Malformed e) {
            throw new IllegalStateException("a model that does not fit itself", e);
        }
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
        List<ModelCard.Evaluation> figures =
                Decisions.make(heldOut, checked, data.opinions(), options.foldBy(), weights);
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
        Ensemble alone = Ensemble.of(options.embedding(), member);
        heldOut.ask(alone, own);
        checked.ask(
                alone,
                checks.stream().filter(e -> folds.of(e.sentence()) == number).toList());
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
