package org.framewire.network;

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

    /** In eight sums side by side, since one sum would wait for itself at each step. */
    private static float sum(float[] x, int at, int width) {
        float[] sums = new float[LANES];
        int whole = width - width % LANES;
        for (int i = 0; i < whole; i += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += x[at + i + lane];
            }
        }
        return total(sums) + rest(x, at + whole, at + width);
    }

    private static float squares(float[] x, int at, int width) {
        float[] sums = new float[LANES];
        int whole = width - width % LANES;
        for (int i = 0; i < whole; i += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += x[at + i + lane] * x[at + i + lane];
            }
        }
        float total = total(sums);
        for (int i = at + whole; i < at + width; i++) {
            total += x[i] * x[i];
        }
        return total;
    }

    private static float total(float[] sums) {
        return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
    }

    private static float rest(float[] x, int from, int to) {
        float total = 0;
        for (int i = from; i < to; i++) {
            total += x[i];
        }
        return total;
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

    /** Softmax of one row, in place. */
    static void softmax(float[] x, int at, int width) {
        float greatest = x[at];
        for (int i = at + 1; i < at + width; i++) {
            greatest = Math.max(greatest, x[i]);
        }
        exp(x, at, at + width, greatest);
        float share = 1 / sum(x, at, width);
        for (int i = at; i < at + width; i++) {
            x[i] *= share;
        }
    }

    /**
     * {@code exp(x - greatest)}, in place: the Taylor series at a 64th of the exponent, squared six times; relative
     * error below 1e-5 where the result is above 1e-6.
     */
    private static void exp(float[] x, int from, int to, float greatest) {
        for (int i = from; i < to; i++) {
            float y = Math.max((x[i] - greatest) / 64, -1.25f);
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
}
