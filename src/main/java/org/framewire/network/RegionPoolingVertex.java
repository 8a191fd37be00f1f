package org.framewire.network;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What {@link RegionPooling} does, forward and backward. */
final class RegionPoolingVertex extends PlainVertex {
    private static final long serialVersionUID = 1L;

    private final boolean nearMaximum;

    RegionPoolingVertex(ComputationGraph graph, String name, int index, DataType type, boolean nearMaximum) {
        super(graph, name, index, type);
        this.nearMaximum = nearMaximum;
    }

    private int parts() {
        return nearMaximum ? 3 : 2;
    }

    @Override
    public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
        int filters = (int) inputs[0].size(1);
        float[] rows = NativeArrays.floats(inputs[0]);
        float[] bounds = NativeArrays.floats(inputs[1]);
        float[] weights = NativeArrays.floats(inputs[2]);
        int batch = (int) inputs[1].size(0);
        RegionPool pool = new RegionPool(filters, nearMaximum);
        float[] pooled = new float[batch * pool.size()];
        float[] row = new float[filters];
        for (int b = 0; b < batch; b++) {
            int from = (int) bounds[2 * b];
            int to = (int) bounds[2 * b + 1];
            float[] scales = RegionPool.scales(weights, from, to);
            for (int t = from; t < to; t++) {
                System.arraycopy(rows, t * filters, row, 0, filters);
                pool.add(row, weights[t], scales[t - from]);
            }
            pool.put(pooled, b * pool.size());
        }
        INDArray output = NativeArrays.of(pooled, batch, pool.size());
        return workspaces.leverageTo(ArrayType.ACTIVATIONS, output);
    }

    @Override
    public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
        int filters = (int) inputs[0].size(1);
        float[] rows = NativeArrays.floats(inputs[0]);
        float[] bounds = NativeArrays.floats(inputs[1]);
        float[] weights = NativeArrays.floats(inputs[2]);
        float[] error = NativeArrays.floats(epsilon);
        float[] back = new float[rows.length];
        for (int b = 0; b < inputs[1].size(0); b++) {
            int from = (int) bounds[2 * b];
            int to = (int) bounds[2 * b + 1];
            int at = b * parts() * filters;
            unpool(rows, from, to, weights, error, at, back, filters);
            if (nearMaximum) {
                unpoolNear(rows, from, RegionPool.scales(weights, from, to), error, at + 2 * filters, back, filters);
            }
        }
        INDArray gradient = NativeArrays.of(back, inputs[0].size(0), filters);
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

    private static void unpoolNear(
            float[] rows, int from, float[] scales, float[] error, int at, float[] back, int filters) {
        for (int f = 0; f < filters; f++) {
            int greatest = 0;
            for (int i = 1; i < scales.length; i++) {
                float value = scales[i] * rows[(from + i) * filters + f];
                greatest = value > scales[greatest] * rows[(from + greatest) * filters + f] ? i : greatest;
            }
            back[(from + greatest) * filters + f] += scales[greatest] * error[at + f];
        }
    }
}
