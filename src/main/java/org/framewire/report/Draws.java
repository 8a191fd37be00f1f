package org.framewire.report;

/** Random shares of labels, the same for the same seed on every machine. For one thread. */
final class Draws {
    private final SplitMix64 random;

    Draws(long seed) {
        random = new SplitMix64(seed);
    }

    /**
     * Shares drawn from a Dirichlet distribution, as gamma variables over their sum.
     *
     * @param weights its parameters, at least 0, not all 0
     */
    double[] dirichlet(double[] weights) {
        double[] shares = new double[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i] > 0 ? gamma(weights[i]) : 0;
        }
        double sum = sum(shares);
        // Of tiny parameters all gamma variables can be too small for a double.
        return sum > 0 ? normalised(shares) : normalised(weights);
    }

    /**
     * Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000), with the power of a uniform for a shape
     * below 1.
     */
    private double gamma(double shape) {
        double d = shape + (shape < 1 ? 1 : 0) - 1.0 / 3;
        while (true) {
            double normal = normal();
            double root = 1 + normal / Math.sqrt(9 * d);
            double v = root * root * root;
            if (v > 0
                    && StrictMath.log(1 - random.nextDouble())
                            < normal * normal / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v * (shape < 1 ? StrictMath.pow(1 - random.nextDouble(), 1 / shape) : 1);
            }
        }
    }

    private double normal() {
        return Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** Values over their sum. */
    static double[] normalised(double[] values) {
        double sum = sum(values);
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = values[i] / sum;
        }
        return shares;
    }

    /** The share of one label in each draw, a new array. */
    static double[] of(double[][] draws, int label) {
        double[] values = new double[draws.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draws[i][label];
        }
        return values;
    }

    static double[] times(double[] values, double factor) {
        double[] products = new double[values.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = factor * values[i];
        }
        return products;
    }

    /** Compensated (Kahan, Communications of the ACM 8, 1965); written out, since reports depend on its very bits. */
    private static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double corrected = value - lost;
            double next = sum + corrected;
            lost = (next - sum) - corrected;
            sum = next;
        }
        return sum - lost;
    }
}
