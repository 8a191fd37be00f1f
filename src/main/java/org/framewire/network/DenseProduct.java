package org.framewire.network;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A vertex that is the matrix product and bias of a trained dense layer, [batch, inputs] to [batch, outputs], with the
 * same bits on every processor; the activation comes behind it.
 */
final class DenseProduct extends PlainShape {
    private static final long serialVersionUID = 1L;

    private final transient Dense dense;
    private final transient Products memory;

    /** @param memory of the thread that the network belongs to, with room for a batch */
    DenseProduct(Dense dense, Products memory) {
        super(1);
        this.dense = dense;
        this.memory = memory;
    }

    @Override
    public GraphVertex clone() {
        return new DenseProduct(dense, memory);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenseProduct product && product.dense == dense && product.memory == memory;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(dense);
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
            ComputationGraph graph, String name, int index, INDArray params, boolean init, DataType type) {
        return new DenseProductVertex(graph, name, index, type, dense, memory);
    }

    @Override
    public InputType getOutputType(int layer, InputType... inputs) {
        return InputType.feedForward(dense.outputs());
    }
}
