package org.framewire.network;

import java.util.Arrays;

/** What an encoder computes beside matrix products, in loops that the compiler turns into vector instructions. */
final class FloatMath {
    private static final float EPSILON = 1e-12f;
    private static final float SQRT_HALF = (float) Math.sqrt(0.5);
    private static final int LANES = 8;

    private FloatMath() {}

    /**
     * Layer normalisation (Ba et al. 2016) of one row, in place.
     *
     * @param at where the row of as many numbers as {@code norm} has begins
     */
    static void normalise(float[] x, int at, EncoderWeights.Norm norm) {
        int width = norm.scale().length;
        float mean = sum(x, at, width) / width;
        for (int i = at; i < at + width; i++) {
            x[i] -= mean;
        }
        float factor = (float) (1 / Math.sqrt(squares(x, at, width) / width + EPSILON));
        for (int i = 0; i < width; i++) {
            x[at + i] = x[at + i] * factor * norm.scale()[i] + norm.shift()[i];
        }
    }

    private static float sum(float[] x, int at, int width) {
        int whole = width - width % LANES;
        float total = wholeSum(x, at, at + whole);
        for (int i = at + whole; i < at + width; i++) {
            total += x[i];
        }
        return total;
    }

    private static float squares(float[] x, int at, int width) {
        int whole = width - width % LANES;
        float total = wholeSquares(x, at, at + whole);
        for (int i = at + whole; i < at + width; i++) {
            total += x[i] * x[i];
        }
        return total;
    }

    /** In eight sums side by side, since one sum would wait for itself at each step. */
    private static float wholeSum(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        for (int i = from; i < to; i += LANES) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
            e += x[i + 4];
            f += x[i + 5];
            g += x[i + 6];
            h += x[i + 7];
        }
        return ((a + e) + (c + g)) + ((b + f) + (d + h));
    }

    private static float wholeSquares(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        for (int i = from; i < to; i += LANES) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
            e += x[i + 4] * x[i + 4];
            f += x[i + 5] * x[i + 5];
            g += x[i + 6] * x[i + 6];
            h += x[i + 7] * x[i + 7];
        }
        return ((a + e) + (c + g)) + ((b + f) + (d + h));
    }

    /**
     * The Gaussian error linear unit (Hendrycks and Gimpel 2016) of numbers, in place; the error function by Abramowitz
     * and Stegun, formula 7.1.28, absolute error below 3e-7.
     */
    static void gelu(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            float z = Math.min(Math.abs(x[i]) * SQRT_HALF, 6f);
            float p = 1
                    + z
                            * (0.0705230784f
                                    + z
                                            * (0.0422820123f
                                                    + z
                                                            * (0.0092705272f
                                                                    + z
                                                                            * (0.0001520143f
                                                                                    + z
                                                                                            * (0.0002765672f
                                                                                                    + z
                                                                                                            * 0.0000430638f)))));
            p *= p;
            p *= p;
            p *= p;
            p *= p;
            float positive = 0.5f / p;
            // 1 - erf(z) is 1 / p: the share of the normal distribution beyond |x| is half of that.
            x[i] = Math.max(x[i], 0) - Math.abs(x[i]) * positive;
        }
    }

    /**
     * Softmax of each column, in place.
     *
     * @param x [rows, columns], or more rows
     */
    static void softmax(float[][] x, int rows, int columns) {
        float[] greatest = Arrays.copyOf(x[0], columns);
        for (int row = 1; row < rows; row++) {
            raise(greatest, x[row]);
        }
        float[] sums = new float[columns];
        for (int row = 0; row < rows; row++) {
            exp(x[row], greatest);
            add(x[row], sums);
        }
        invert(sums);
        for (int row = 0; row < rows; row++) {
            multiply(x[row], sums);
        }
    }

    private static void raise(float[] greatest, float[] x) {
        for (int i = 0; i < greatest.length; i++) {
            greatest[i] = Math.max(greatest[i], x[i]);
        }
    }

    /**
     * {@code exp(x - greatest)}, in place: the Taylor series at a 64th of the exponent, squared six times; relative
     * error below 1e-5 where the result is above 1e-6.
     */
    private static void exp(float[] x, float[] greatest) {
        for (int i = 0; i < greatest.length; i++) {
            float y = Math.max((x[i] - greatest[i]) / 64, -1.25f);
            float e = 1 + y * (1 + y * (0.5f + y * (1 / 6f + y * (1 / 24f + y * (1 / 120f + y * (1 / 720f))))));
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            x[i] = e;
        }
    }

    private static void add(float[] x, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += x[i];
        }
    }

    private static void invert(float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = 1 / sums[i];
        }
    }

    private static void multiply(float[] x, float[] by) {
        for (int i = 0; i < by.length; i++) {
            x[i] *= by[i];
        }
    }
}
