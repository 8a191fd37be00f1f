package org.framewire.network;

/**
 * A linear layer whose matrix is 8-bit integers with one scale an output. The numbers of a row are rounded to 256 steps
 * from its least to its greatest (dynamic quantisation with a zero point; Jacob et al. 2018, "Quantization and Training
 * of Neural Networks for Efficient Integer-Arithmetic-Only Inference"), so that sums are of integers and exact.
 */
final class ByteDense implements Linear {
    private final ByteMatrix matrix;
    private final float[] scales;
    private final float[] bias;

    /**
     * @param matrix [outputs, inputs]
     * @param scales [outputs]
     * @param bias [outputs]
     */
    ByteDense(ByteMatrix matrix, float[] scales, float[] bias) {
        this.matrix = matrix;
        this.scales = scales;
        this.bias = bias;
    }

    @Override
    public int outputs() {
        return scales.length;
    }

    @Override
    public void apply(float[] from, float[] to, int rows, Products memory) {
        ByteRows bytes = memory.bytes();
        bytes.round(from, rows, matrix.order());
        for (int block = 0; block < matrix.blocks(); block++) {
            matrix.times(block, rows, memory);
            for (int row = 0; row < rows; row++) {
                float[] sums = matrix.sums(block, row, memory);
                if (block > 0) {
                    add(bytes.copy(to, row * outputs(), outputs()), sums);
                }
                if (block == matrix.blocks() - 1) {
                    scale(sums, bytes.step(row));
                }
                System.arraycopy(sums, 0, to, row * outputs(), outputs());
            }
        }
    }

    private static void add(float[] before, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += before[i];
        }
    }

    private void scale(float[] sums, float step) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] * step * scales[i] + bias[i];
        }
    }
}
