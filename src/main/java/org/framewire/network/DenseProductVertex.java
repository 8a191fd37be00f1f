package org.framewire.network;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link DenseProduct} does, which is forward only. */
final class DenseProductVertex extends PlainVertex {
    private static final long serialVersionUID = 1L;

    private final transient Dense dense;
    private final transient Products memory;

    DenseProductVertex(ComputationGraph graph, String name, int index, DataType type, Dense dense, Products memory) {
        super(graph, name, index, type);
        this.dense = dense;
        this.memory = memory;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        int rows = (int) inputs[0].size(0);
        float[] sums = new float[rows * dense.outputs()];
        dense.apply(NativeArrays.floats(inputs[0]), sums, rows, memory);
        INDArray output = NativeArrays.of(sums, rows, dense.outputs());
        return workspaces.leverageTo(ArrayType.ACTIVATIONS, output);
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        throw new UnsupportedOperationException("the network that is used does not learn");
    }
}
