package org.framewire.network;

import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One network of the ensemble. Not safe for use by several threads. */
final class Member {
    private static final String PREFIX = "member";
    private static final String NGRAMS = "ngrams";

    private final NgramTable table;
    private final Convolution convolution;
    private final boolean nearMaximum;
    private final ComputationGraph network;
    private final Products memory;

    private Member(
            NgramTable table, Convolution convolution, boolean nearMaximum, ComputationGraph network, Products memory) {
        this.table = table;
        this.convolution = convolution;
        this.nearMaximum = nearMaximum;
        this.network = network;
        this.memory = memory;
    }

    static Member load(ModelBundle bundle, int number) throws Weights.Malformed {
        return load(bundle.weights(), bundle.architecture(), bundle.convolution(number), number);
    }

    static Member load(Weights weights, Architecture architecture, Embedding embedding, int number)
            throws Weights.Malformed {
        return load(weights, architecture, convolution(weights, architecture, embedding, number), number);
    }

    private static Member load(Weights weights, Architecture architecture, Convolution convolution, int number)
            throws Weights.Malformed {
        Products memory = new Products(Ensemble.SENTENCES, NetworkShape.widest(architecture));
        NetworkShape.DenseLayers layers = (layer, inputs, outputs) -> new Dense(
                Dense.rows(weights.get(name(number, layer + "_W"), inputs * outputs), outputs),
                weights.get(name(number, layer + "_b"), outputs));
        ComputationGraph network = NetworkShape.using(architecture, layers, memory);
        return new Member(
                table(weights, architecture, number), convolution, architecture.nearMaximum(), network, memory);
    }

    /** The convolution of one member. */
    static Convolution convolution(Weights weights, Architecture architecture, Embedding embedding, int number)
            throws Weights.Malformed {
        int convolved = architecture.width() * Batch.depth(architecture.dimensions()) * architecture.filters();
        return new Convolution(
                embedding,
                architecture.width(),
                weights.get(name(number, "convolution_W"), convolved),
                weights.get(name(number, "convolution_b"), architecture.filters()));
    }

    /** The vectors of the n-grams of one member. */
    static NgramTable table(Weights weights, Architecture architecture, int number) throws Weights.Malformed {
        int dimensions = architecture.ngramDimensions();
        return new NgramTable(dimensions, weights.get(name(number, NGRAMS), Ngrams.BUCKETS * dimensions));
    }

    /** Puts a network that has learned, and its n-grams, among the weights of a model. */
    static void save(ComputationGraph network, NgramTable table, Weights weights, int number) {
        for (Map.Entry<String, INDArray> parameter : network.paramTable().entrySet()) {
            weights.put(name(number, parameter.getKey()), NativeArrays.floats(parameter.getValue()));
        }
        weights.put(name(number, NGRAMS), Weights.rounded(table.vectors()));
    }

    /** Whether the array of this name is a member's. */
    static boolean owns(String name) {
        return name.startsWith(PREFIX);
    }

    private static String name(int number, String parameter) {
        return PREFIX + number + "/" + parameter;
    }

    /** The vectors of its n-grams. */
    NgramTable table() {
        return table;
    }

    /**
     * Adds to each sentence's sums, [head][label], {@code share} times the probabilities of the labels.
     *
     * @param vectors of the sentences' bags, [batch, bags, dimensions]
     */
    void add(Batch batch, float[] vectors, double share, List<double[][]> sums) {
        int rows = (int) batch.context().size(0);
        INDArray ngrams = NativeArrays.of(vectors, rows, Ngrams.BAGS * table.dimensions());
        INDArray pooled = convolution.pooled(batch.sentences(), batch.near(), rows, nearMaximum);
        INDArray[] result = network.output(false, batch.context(), batch.flags(), ngrams, pooled);
        ngrams.close();
        pooled.close();
        for (int head = 0; head < result.length; head++) {
            float[] probabilities = NativeArrays.floats(result[head]);
            result[head].close();
            for (int i = 0; i < sums.size(); i++) {
                for (int label = 0; label < Head.LABELS; label++) {
                    sums.get(i)[head][label] += share * probabilities[i * Head.LABELS + label];
                }
            }
        }
    }

    /** The network itself holds no parameters; closing it would collect the whole heap, twice. */
    void close() {
        memory.close();
    }
}
