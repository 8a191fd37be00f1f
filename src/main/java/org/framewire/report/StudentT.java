package org.framewire.report;

/** Student's t distribution. */
final class StudentT {
    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * The 97.5 % quantile, by the expansion 26.7.5 of Abramowitz and Stegun, Handbook of Mathematical Functions (1964):
     * 0.7 % too small at two degrees of freedom, 0.1 % at three, less above.
     *
     * @param freedom at least 2, need not be whole
     */
    static double quantile975(double freedom) {
        double z2 = Z * Z;
        double first = Z * (z2 + 1) / 4;
        double second = Z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double fourth = Z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160;
        return Z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
    }
}
