package org.framewire.network;

import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One network of the ensemble. Not safe for use by several threads. */
final class Member {
    private static final String NGRAMS = "ngrams";

    private final NgramTable table;
    private final ComputationGraph network;

    Member(NgramTable table, ComputationGraph network) {
        this.table = table;
        this.network = network;
    }

    static Member load(ModelBundle bundle, int number) throws Weights.Malformed {
        Architecture architecture = bundle.architecture();
        ComputationGraph network = NetworkShape.network(architecture, TrainOptions.standard(bundle.embedding()), 1, 1);
        for (Map.Entry<String, INDArray> parameter : network.paramTable().entrySet()) {
            INDArray array = parameter.getValue();
            float[] numbers = bundle.weights().get(name(number, parameter.getKey()), (int) array.length());
            array.assign(Nd4j.create(numbers, array.shape(), 'c'));
        }
        int dimensions = architecture.ngramDimensions();
        float[] ngrams = bundle.weights().get(name(number, NGRAMS), Ngrams.BUCKETS * dimensions);
        return new Member(new NgramTable(dimensions, ngrams), network);
    }

    void save(Weights weights, int number) {
        for (Map.Entry<String, INDArray> parameter : network.paramTable().entrySet()) {
            weights.put(name(number, parameter.getKey()), parameter.getValue().dup('c').data().asFloat());
        }
        weights.put(name(number, NGRAMS), Weights.rounded(table.vectors()));
    }

    private static String name(int number, String parameter) {
        return "member" + number + "/" + parameter;
    }

    /** Adds to each sentence's sums, [head][label], {@code share} times the probabilities of the labels. */
    void add(Batch batch, double share, List<double[][]> sums) {
        INDArray[] result = network.output(false, batch.inputs(table));
        for (int head = 0; head < result.length; head++) {
            float[] probabilities = result[head].dup('c').data().asFloat();
            for (int i = 0; i < sums.size(); i++) {
                for (int label = 0; label < Head.LABELS; label++) {
                    sums.get(i)[head][label] += share * probabilities[i * Head.LABELS + label];
                }
            }
        }
    }

    void close() {
        network.close();
    }
}
