package org.framewire.network;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What {@link RegionPooling} does, forward and backward. */
final class RegionPoolingVertex extends PlainVertex {
    private static final long serialVersionUID = 1L;

    RegionPoolingVertex(ComputationGraph graph, String name, int index, DataType type) {
        super(graph, name, index, type);
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        int filters = (int) inputs[0].size(1);
        float[] rows = floats(inputs[0]);
        float[] bounds = floats(inputs[1]);
        float[] weights = floats(inputs[2]);
        int batch = (int) inputs[1].size(0);
        float[] pooled = new float[batch * 2 * filters];
        for (int b = 0; b < batch; b++) {
            pool(rows, (int) bounds[2 * b], (int) bounds[2 * b + 1], weights, pooled, b * 2 * filters, filters);
        }
        INDArray output = Nd4j.create(pooled, new long[] {batch, 2L * filters}, 'c');
        return workspaces.leverageTo(ArrayType.ACTIVATIONS, output);
    }

    static void pool(float[] rows, int from, int to, float[] weights, float[] pooled, int at, int filters) {
        System.arraycopy(rows, from * filters, pooled, at, filters);
        for (int row = from; row < to; row++) {
            int r = row * filters;
            float weight = weights[row];
            for (int f = 0; f < filters; f++) {
                pooled[at + f] = Math.max(pooled[at + f], rows[r + f]);
                pooled[at + filters + f] += weight * rows[r + f];
            }
        }
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        int filters = (int) inputs[0].size(1);
        float[] rows = floats(inputs[0]);
        float[] bounds = floats(inputs[1]);
        float[] weights = floats(inputs[2]);
        float[] error = floats(epsilon);
        float[] back = new float[rows.length];
        for (int b = 0; b < inputs[1].size(0); b++) {
            unpool(rows, (int) bounds[2 * b], (int) bounds[2 * b + 1], weights, error, b * 2 * filters, back, filters);
        }
        INDArray gradient = Nd4j.create(back, new long[] {inputs[0].size(0), filters}, 'c');
        INDArray[] all = {workspaces.leverageTo(ArrayType.ACTIVATION_GRAD, gradient), null, null};
        return new Pair<>(null, all);
    }

    private static void unpool(
            float[] rows, int from, int to, float[] weights, float[] error, int at, float[] back, int filters) {
        for (int f = 0; f < filters; f++) {
            int greatest = from;
            for (int row = from; row < to; row++) {
                greatest = rows[row * filters + f] > rows[greatest * filters + f] ? row : greatest;
                back[row * filters + f] += weights[row] * error[at + filters + f];
            }
            back[greatest * filters + f] += error[at + f];
        }
    }
}
