package org.framewire.network;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/**
 * Builds the network of one member in code; its inputs are those of {@link Batch}, its outputs [batch, 3] for each
 * {@link Head}.
 */
final class NetworkShape {
    /** The vertex that keeps the gradient of the n-grams. */
    static final String TAP = "tap";

    private static final String CONVOLUTION = "convolution";

    private NetworkShape() {}

    /**
     * The network that learns; its input {@code rows} are those of {@link Batch#rows}.
     *
     * @param steps after which the learning rate has fallen to 0
     */
    static ComputationGraph learning(Architecture architecture, TrainOptions options, int steps, long seed) {
        ComputationGraphConfiguration.GraphBuilder graph = builder(options, steps, seed);
        DenseLayer convolution = new DenseLayer.Builder()
                .nIn(architecture.width() * Batch.depth(architecture.dimensions()))
                .nOut(architecture.filters())
                .build();
        graph.addInputs("context", "flags", "ngrams", "rows", "bounds", "near")
                .addLayer(CONVOLUTION, convolution, "rows");
        return network(graph, architecture, options);
    }

    /** The same network to be used; in the place of {@code rows} it takes the output of {@link Convolution}. */
    static ComputationGraph using(Architecture architecture, TrainOptions options) {
        ComputationGraphConfiguration.GraphBuilder graph = builder(options, 1, 1);
        graph.addInputs("context", "flags", "ngrams", CONVOLUTION, "bounds", "near");
        return network(graph, architecture, options);
    }

    private static ComputationGraphConfiguration.GraphBuilder builder(TrainOptions options, int steps, long seed) {
        NativeThreads.one();
        return new NeuralNetConfiguration.Builder()
                .seed(seed)
                .weightInit(WeightInit.XAVIER)
                .updater(new Adam(new PolySchedule(ScheduleType.ITERATION, options.learningRate(), 1, steps)))
                .l2(options.l2())
                .activation(Activation.RELU)
                .graphBuilder();
    }

    private static ComputationGraph network(
            ComputationGraphConfiguration.GraphBuilder graph, Architecture architecture, TrainOptions options) {
        int pooled = architecture.pooled()
                + Batch.contextSize(architecture.dimensions())
                + Featurizer.FLAGS
                + Ngrams.BAGS * architecture.ngramDimensions();
        graph.addVertex("pooling", new RegionPooling(architecture.nearMaximum()), CONVOLUTION, "bounds", "near")
                .addVertex(TAP, new InputTap(), "ngrams")
                .addVertex("pooled", new MergeVertex(), "pooling", "context", "flags", TAP);
        for (Head head : Head.values()) {
            addHead(graph, head, pooled, architecture, options);
        }
        graph.setOutputs(Head.TARGET.key(), Head.FRAMING.key(), Head.CLAIM.key());
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }

    /**
     * Flags and n-grams go to the labels directly, too: what they say plainly need not be learned through the dense
     * layer.
     */
    private static void addHead(
            ComputationGraphConfiguration.GraphBuilder graph,
            Head head,
            int pooled,
            Architecture architecture,
            TrainOptions options) {
        DenseLayer dense = new DenseLayer.Builder()
                .nIn(pooled)
                .nOut(architecture.hidden())
                .dropOut(options.keep())
                .build();
        int last = architecture.hidden() + Featurizer.FLAGS + Ngrams.BAGS * architecture.ngramDimensions();
        OutputLayer output = new OutputLayer.Builder(new LossMCXENT(
                        Nd4j.createFromArray(options.classWeights(head)).reshape(1, Head.LABELS)))
                .nIn(last)
                .nOut(Head.LABELS)
                .activation(Activation.SOFTMAX)
                .build();
        graph.addLayer(head.key() + "-dense", dense, "pooled")
                .addVertex(head.key() + "-all", new MergeVertex(), head.key() + "-dense", "flags", TAP)
                .addLayer(head.key(), output, head.key() + "-all");
    }
}
