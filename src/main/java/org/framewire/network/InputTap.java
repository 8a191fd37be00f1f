package org.framewire.network;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A vertex that passes its one input on, and keeps the gradient that comes back, for what stands before the network.
 */
final class InputTap extends PlainShape {
    private static final long serialVersionUID = 1L;

    InputTap() {
        super(1);
    }

    @Override
    public GraphVertex clone() {
        return new InputTap();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InputTap;
    }

    @Override
    public int hashCode() {
        return 2;
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
            ComputationGraph graph, String name, int index, INDArray params, boolean init, DataType type) {
        return new InputTapVertex(graph, name, index, type);
    }

    @Override
    public InputType getOutputType(int layer, InputType... inputs) {
        return inputs[0];
    }
}
