package org.framewire.network;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
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
    private static final String POOLING = "pooling";
    private static final String POOLED = "pooled";
    private static final String DENSE = "-dense";
    private static final String ALL = "-all";

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
                .addLayer(CONVOLUTION, convolution, "rows")
                .addVertex(POOLING, new RegionPooling(architecture.nearMaximum()), CONVOLUTION, "bounds", "near");
        addPooled(graph);
        for (Head head : Head.values()) {
            addHead(graph, head, architecture, options);
        }
        return built(graph);
    }

    /** What a trained layer multiplies by. */
    interface DenseLayers {
        /** @throws Weights.Malformed if there is none of that name and size */
        Dense get(String layer, int inputs, int outputs) throws Weights.Malformed;
    }

    /**
     * The same network to be used; in the place of {@code rows}, {@code bounds} and {@code near} it takes what
     * {@link Convolution} pools of them, and its dense layers are {@link DenseProduct}s.
     *
     * @param memory of the thread that it belongs to, see {@link #widest}
     */
    static ComputationGraph using(Architecture architecture, DenseLayers layers, Products memory)
            throws Weights.Malformed {
        NativeThreads.one();
        ComputationGraphConfiguration.GraphBuilder graph =
                new NeuralNetConfiguration.Builder().seed(1).graphBuilder();
        graph.addInputs("context", "flags", "ngrams", POOLING);
        addPooled(graph);
        for (Head head : Head.values()) {
            String key = head.key();
            Dense dense = layers.get(key + DENSE, widest(architecture), architecture.hidden());
            Dense output = layers.get(key, last(architecture), Head.LABELS);
            graph.addVertex(key + DENSE, new DenseProduct(dense, memory), POOLED)
                    .addLayer(key + "-relu", new ActivationLayer(Activation.RELU), key + DENSE)
                    .addVertex(key + ALL, new MergeVertex(), key + "-relu", "flags", TAP)
                    .addVertex(key + "-output", new DenseProduct(output, memory), key + ALL)
                    .addLayer(key, new ActivationLayer(Activation.SOFTMAX), key + "-output");
        }
        return built(graph);
    }

    /** How many inputs the widest of the dense layers has. */
    static int widest(Architecture architecture) {
        return architecture.pooled() + Batch.contextSize(architecture.dimensions()) + direct(architecture);
    }

    private static int last(Architecture architecture) {
        return architecture.hidden() + direct(architecture);
    }

    private static int direct(Architecture architecture) {
        return Featurizer.FLAGS + Ngrams.BAGS * architecture.ngramDimensions();
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

    private static void addPooled(ComputationGraphConfiguration.GraphBuilder graph) {
        graph.addVertex(TAP, new InputTap(), "ngrams")
                .addVertex(POOLED, new MergeVertex(), POOLING, "context", "flags", TAP);
    }

    private static ComputationGraph built(ComputationGraphConfiguration.GraphBuilder graph) {
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
            Architecture architecture,
            TrainOptions options) {
        DenseLayer dense = new DenseLayer.Builder()
                .nIn(widest(architecture))
                .nOut(architecture.hidden())
                .dropOut(options.keep())
                .build();
        OutputLayer output = new OutputLayer.Builder(new LossMCXENT(
                        Nd4j.createFromArray(options.classWeights(head)).reshape(1, Head.LABELS)))
                .nIn(last(architecture))
                .nOut(Head.LABELS)
                .activation(Activation.SOFTMAX)
                .build();
        graph.addLayer(head.key() + DENSE, dense, POOLED)
                .addVertex(head.key() + ALL, new MergeVertex(), head.key() + DENSE, "flags", TAP)
                .addLayer(head.key(), output, head.key() + ALL);
    }
}
