package org.framewire.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One network of the ensemble. Not safe for use by several threads. */
final class Member {
    /** Every batch has this shape, whatever it holds, so that a sentence's figures never depend on its neighbours. */
    private static final int SENTENCES = 64;

    private static final int TOKENS = 2048;
    private static final String NGRAMS = "ngrams";

    private final Embedding embedding;
    private final NgramTable table;
    private final int width;
    private final ComputationGraph network;

    Member(Embedding embedding, NgramTable table, int width, ComputationGraph network) {
        this.embedding = embedding;
        this.table = table;
        this.width = width;
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
        return new Member(bundle.embedding(), new NgramTable(dimensions, ngrams), architecture.width(), network);
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

    /** @return for each sentence the probabilities of each head's labels, [sentence][head][label] */
    double[][][] outputs(List<Features> sentences) {
        double[][][] outputs = new double[sentences.size()][][];
        List<Features> chunk = new ArrayList<>(SENTENCES);
        int tokens = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Features next = sentences.get(i);
            if (chunk.size() == SENTENCES || tokens + next.words().length > TOKENS) {
                run(chunk, outputs, i - chunk.size());
                chunk.clear();
                tokens = 0;
            }
            chunk.add(next);
            tokens += next.words().length;
        }
        run(chunk, outputs, sentences.size() - chunk.size());
        return outputs;
    }

    private void run(List<Features> chunk, double[][][] outputs, int at) {
        if (chunk.isEmpty()) {
            return;
        }
        INDArray[] result = network.output(false, Batch.of(chunk, embedding, table, width, SENTENCES, TOKENS).inputs());
        float[][] heads = Arrays.stream(result).map(array -> array.dup('c').data().asFloat()).toArray(float[][]::new);
        for (int i = 0; i < chunk.size(); i++) {
            double[][] sentence = new double[heads.length][Head.LABELS];
            for (int head = 0; head < heads.length; head++) {
                for (int label = 0; label < Head.LABELS; label++) {
                    sentence[head][label] = heads[head][i * Head.LABELS + label];
                }
            }
            outputs[at + i] = sentence;
        }
    }

    void close() {
        network.close();
    }
}
