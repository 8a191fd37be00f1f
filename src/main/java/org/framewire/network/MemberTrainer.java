package org.framewire.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Trains one network of the ensemble. */
final class MemberTrainer {
    /** Batches of like length are cut from runs of this many batches. */
    private static final int RUN = 24;

    private static final double LAST_RATE = 0.05;
    /** An n-gram of fewer sentences keeps its vector of 0. */
    private static final int LEAST_USED = 3;

    private static final long EPOCH_STRIDE = 1_000_003;

    private final TrainOptions options;
    private final ComputationGraph network;
    private final NgramTable table;
    private final Random random;
    private final long seed;
    private final List<Lesson> lessons;

    MemberTrainer(TrainOptions options, int number, List<Lesson> lessons) {
        this.lessons = lessons;
        this.options = options;
        seed = options.seed() * 1000 + number;
        random = new Random(seed);
        Nd4j.getRandom().setSeed(seed);
        int steps = options.epochs() * batches().size() + 1;
        network = NetworkShape.learning(options.architecture(), options, steps, seed);
        table = NgramTable.learning(options.ngramDimensions());
    }

    /** @param progress told after each pass the network so far, which it closes, and the mean loss */
    void train(ObjDoubleConsumer<Member> progress) {
        BitSet frequent =
                NgramTable.frequent(lessons.stream().map(Lesson::features).toList(), LEAST_USED);
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            // Building the network of a progress report sets ND4J's generator back: without a seed of its own each pass
            // would drop out the same units.
            Nd4j.getRandom().setSeed(seed + EPOCH_STRIDE * (epoch + 1));
            List<List<Lesson>> batches = batches();
            double loss = 0;
            for (int i = 0; i < batches.size(); i++) {
                double done = (epoch + i / (double) batches.size()) / options.epochs();
                loss += step(batches.get(i), frequent, Math.max(LAST_RATE, 1 - done));
            }
            progress.accept(member(), loss / batches.size());
        }
    }

    /** Adds what has been learned so far to the weights of a model. */
    void save(Weights weights, int number) {
        Member.save(network, table, weights, number);
    }

    /** The network as it stands, to be used; whoever takes it closes it. */
    Member member() {
        Weights weights = new Weights();
        save(weights, 0);
        try {
            return Member.load(weights, options.architecture(), options.embedding(), 0);
        } catch (Weights.Malformed e) {
            throw new IllegalStateException("a network that does not fit itself", e);
        }
    }

    void close() {
        network.close();
    }

    private double step(List<Lesson> lessons, BitSet frequent, double pace) {
        // DL4J takes the weights of a batch of one row for weights of its labels, and refuses them.
        List<Lesson> batch = lessons.size() == 1 ? List.of(lessons.get(0), lessons.get(0)) : lessons;
        List<Features> features = batch.stream()
                .map(lesson -> thinned(lesson.features(), frequent))
                .toList();
        network.fit(dataSet(batch, features));
        float[] gradient = ((InputTapVertex) network.getVertex(NetworkShape.TAP)).gradient();
        int bags = Ngrams.BAGS * table.dimensions();
        for (int row = 0; row < features.size(); row++) {
            for (int bag = 0; bag < Ngrams.BAGS; bag++) {
                int at = row * bags + bag * table.dimensions();
                table.learn(features.get(row).bags()[bag], gradient, at, (float) (options.ngramRate() * pace));
            }
        }
        return network.score();
    }

    private Features thinned(Features features, BitSet frequent) {
        int[][] bags = new int[Ngrams.BAGS][];
        for (int bag = 0; bag < bags.length; bag++) {
            bags[bag] = NgramTable.thinned(features.bags()[bag], frequent, options.ngramKeep(), random);
        }
        return new Features(
                features.words(),
                features.channels(),
                features.before(),
                features.earlier(),
                features.flags(),
                bags,
                features.reach());
    }

    private List<List<Lesson>> batches() {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, random);
        List<List<Lesson>> batches = new ArrayList<>();
        int run = options.batch() * RUN;
        for (int from = 0; from < shuffled.size(); from += run) {
            List<Lesson> part = new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + run)));
            part.sort(Comparator.comparingInt(Lesson::length));
            for (int i = 0; i < part.size(); i += options.batch()) {
                batches.add(part.subList(i, Math.min(part.size(), i + options.batch())));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private MultiDataSet dataSet(List<Lesson> lessons, List<Features> features) {
        int rows = lessons.size();
        Head[] heads = Head.values();
        INDArray[] labels = new INDArray[heads.length];
        INDArray[] masks = new INDArray[heads.length];
        for (Head head : heads) {
            float[] label = new float[rows * Head.LABELS];
            float[] mask = new float[rows];
            for (int row = 0; row < rows; row++) {
                Lesson lesson = lessons.get(row);
                System.arraycopy(lesson.targets()[head.ordinal()], 0, label, row * Head.LABELS, Head.LABELS);
                mask[row] = lesson.weights()[head.ordinal()];
            }
            labels[head.ordinal()] = Nd4j.create(label, new long[] {rows, Head.LABELS}, 'c');
            masks[head.ordinal()] = Nd4j.create(mask, new long[] {rows, 1}, 'c');
        }
        Batch batch = Batch.of(features, options.embedding());
        return new MultiDataSet(
                batch.inputs(batch.ngrams(table), batch.rows(options.embedding(), options.width())),
                labels,
                null,
                masks);
    }
}
