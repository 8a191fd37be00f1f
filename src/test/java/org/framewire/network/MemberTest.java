package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.framewire.scoring.LabelledSentence;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class MemberTest {
    @Test
    void it_says_what_the_network_that_learned_says() throws Exception {
        TrainOptions options = Invented.options();
        Featurizer featurizer = new Featurizer(options.embedding().vocabulary());
        List<Features> features = new ArrayList<>();
        for (LabelledSentence sentence : Invented.sentences()) {
            features.add(featurizer.features(sentence.sentence()));
        }
        NgramTable table = NgramTable.learning(options.ngramDimensions());
        ComputationGraph learned = NetworkShape.learning(options.architecture(), options, 1, 7);
        Weights weights = new Weights();
        Member.save(learned, table, weights, 0);
        List<double[][]> said = new ArrayList<>();
        features.forEach(sentence -> said.add(new double[Head.values().length][Head.LABELS]));
        Member member = Member.load(weights, options.architecture(), options.embedding(), 0);

        INDArray[] expected;
        try (Batch batch = Batch.of(features, options.embedding())) {
            INDArray ngrams = batch.ngrams(table);
            expected = learned.output(false, batch.inputs(ngrams, batch.rows(options.embedding(), options.width())));
            float[][] vectors = new NgramRows(List.of(table)).sums(features, features.size());
            member.add(batch, vectors[0], 1, said);
        }

        for (Head head : Head.values()) {
            float[] probabilities = NativeArrays.floats(expected[head.ordinal()]);
            for (int i = 0; i < probabilities.length; i++) {
                assertThat(said.get(i / Head.LABELS)[head.ordinal()][i % Head.LABELS])
                        .isCloseTo(probabilities[i], within(1e-5));
            }
        }
        member.close();
        learned.close();
    }
}
