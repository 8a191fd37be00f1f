package org.framewire.network;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link InputTap} does, forward and backward. */
final class InputTapVertex extends PlainVertex {
    private static final long serialVersionUID = 1L;

    private float[] gradient = {};

    InputTapVertex(ComputationGraph graph, String name, int index, DataType type) {
        super(graph, name, index, type);
    }

    /** The gradient of the last step's loss by the input, summed over nothing: [batch, inputs], row by row. */
    float[] gradient() {
        return gradient;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        return workspaces.dup(ArrayType.ACTIVATIONS, inputs[0]);
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        gradient = NativeArrays.floats(epsilon);
        return new Pair<>(null, new INDArray[] {workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon)});
    }
}
