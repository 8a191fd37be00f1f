package org.framewire.report;

/**
 * The share of pro less that of anti, in [-1, 1], with its 95 % interval; all three NaN where there is no sentence.
 *
 * <p>The interval is made of those of the two shares and the correlation of their bootstrap replicates (MOVER, the
 * method of variance estimates recovery: Zou and Donner, Statistics in Medicine 27, 2008).
 */
public record NetFraming(
        @Meaning("share of pro less share of anti, from -1 to 1")
        double framing,

        @Meaning("lower bound of its 95 % interval") double low,
        @Meaning("upper bound of its 95 % interval") double high) {
    public NetFraming {
        boolean none = Double.isNaN(framing) && Double.isNaN(low) && Double.isNaN(high);
        if (!none && !(-1 <= low && low <= framing && framing <= high && high <= 1)) {
            throw new IllegalArgumentException("a net framing of " + framing + " between " + low + " and " + high);
        }
    }

    static NetFraming of(Share pro, Share anti) {
        Estimate plus = Estimate.of(pro);
        Estimate minus = Estimate.of(anti);
        if (pro.isEmpty()) {
            return new NetFraming(Double.NaN, Double.NaN, Double.NaN);
        }
        double net = plus.share() - minus.share();
        double correlation = pro.correlation(anti);
        double down = distance(plus.share() - plus.low(), minus.high() - minus.share(), correlation);
        double up = distance(plus.high() - plus.share(), minus.share() - minus.low(), correlation);
        return new NetFraming(net, Math.max(-1, net - down), Math.min(1, net + up));
    }

    private static double distance(double a, double b, double correlation) {
        return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
    }
}
