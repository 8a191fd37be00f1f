package org.framewire.network;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A vertex that pools the rows of each sentence, for sentences of any length laid end to end without padding.
 *
 * <p>Inputs: rows [tokens, filters]; bounds [batch, 2], the first row and the row after the last of each sentence;
 * weights [tokens, 1] of the tokens near U.S. names, which sum to 1 over a sentence or are all 0. Output [batch, 2 *
 * filters]: the greatest value of each filter, then its weighted sum; with the maximum near U.S. names [batch, 3 *
 * filters]: then the greatest of its values times their weight over the sentence's greatest weight.
 */
final class RegionPooling extends PlainShape {
    private static final long serialVersionUID = 1L;

    private final boolean nearMaximum;

    RegionPooling(boolean nearMaximum) {
        super(3);
        this.nearMaximum = nearMaximum;
    }

    @Override
    public GraphVertex clone() {
        return new RegionPooling(nearMaximum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionPooling pooling && pooling.nearMaximum == nearMaximum;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(nearMaximum);
    }

    @Override
    public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(
            ComputationGraph graph, String name, int index, INDArray params, boolean init, DataType type) {
        return new RegionPoolingVertex(graph, name, index, type, nearMaximum);
    }

    @Override
    public InputType getOutputType(int layer, InputType... inputs) {
        return InputType.feedForward((nearMaximum ? 3 : 2) * ((InputType.InputTypeFeedForward) inputs[0]).getSize());
    }
}
