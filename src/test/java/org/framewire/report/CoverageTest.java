package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.assertj.core.api.SoftAssertions;
import org.framewire.scoring.Framing;
import org.junit.jupiter.api.Test;

/**
 * How often the 95 % intervals hold the truth, in corpora drawn from a known one: stories of 1 to 15 U.S. sentences
 * whose shares of anti and pro differ from story to story (Dirichlet), so that sentences of one story are alike to the
 * degree {@code correlation}.
 */
class CoverageTest {
    private static final int CORPORA = 400;
    private static final int LARGEST_STORY = 15;

    @Test
    void intervals_hold_the_truth_about_as_often_as_they_promise() {
        SoftAssertions softly = new SoftAssertions();
        System.out.println(
                "stories  anti  correlation  coverage of anti (mean width)  coverage of net framing (mean width)");
        for (int stories : new int[] {20, 60}) {
            for (double anti : new double[] {0.03, 0.2, 0.5}) {
                for (double correlation : new double[] {0, 0.1, 0.3, 0.6}) {
                    Coverage coverage = simulate(stories, anti, correlation);
                    System.out.println(coverage);
                    softly.assertThat(coverage.share()).as("share: " + coverage).isBetween(0.92, 0.995);
                    softly.assertThat(coverage.net())
                            .as("net framing: " + coverage)
                            .isBetween(0.92, 0.995);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void sentences_of_one_story_do_not_pretend_to_be_independent() {
        Coverage alike = simulate(60, 0.2, 0.6);
        Coverage independent = simulate(60, 0.2, 0);

        assertThat(alike.shareWidth()).isGreaterThan(2 * independent.shareWidth());
    }

    private record Coverage(
            int stories,
            double anti,
            double correlation,
            double share,
            double shareWidth,
            double net,
            double netWidth) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7d  %.2f  %11.1f  %.3f (%.3f)                  %.3f (%.3f)",
                    stories,
                    anti,
                    correlation,
                    share,
                    shareWidth,
                    net,
                    netWidth);
        }
    }

    private static Coverage simulate(int stories, double anti, double correlation) {
        double pro = Math.min(0.1, (1 - anti) / 2);
        SplittableRandom random = new SplittableRandom(Math.round(1e6 * anti + 1e3 * correlation) + stories);
        int shareHits = 0;
        int netHits = 0;
        double shareWidth = 0;
        double netWidth = 0;
        for (int corpus = 0; corpus < CORPORA; corpus++) {
            Tally tally = corpus(random, corpus, stories, new double[] {anti, 1 - anti - pro, pro}, correlation);
            Share antiShare = tally.share(Cells.of(Framing.ANTI), Cells.ALL);
            Estimate estimate = Estimate.of(antiShare);
            NetFraming net = NetFraming.of(tally.share(Cells.of(Framing.PRO), Cells.ALL), antiShare);
            shareHits += estimate.low() <= anti && anti <= estimate.high() ? 1 : 0;
            netHits += net.low() <= pro - anti && pro - anti <= net.high() ? 1 : 0;
            shareWidth += (estimate.high() - estimate.low()) / CORPORA;
            netWidth += (net.high() - net.low()) / CORPORA;
        }
        return new Coverage(
                stories,
                anti,
                correlation,
                (double) shareHits / CORPORA,
                shareWidth,
                (double) netHits / CORPORA,
                netWidth);
    }

    private static Tally corpus(SplittableRandom random, int corpus, int stories, double[] truth, double correlation) {
        Tally tally = new Tally();
        for (int story = 0; story < stories; story++) {
            double[] shares = correlation == 0 ? truth : dirichlet(random, truth, (1 - correlation) / correlation);
            long[] counts = new long[truth.length];
            int sentences = random.nextInt(1, LARGEST_STORY + 1);
            for (int i = 0; i < sentences; i++) {
                counts[draw(random, shares)]++;
            }
            tally.add(Samples.tally(corpus + "/" + story, counts[0], counts[1], counts[2]));
        }
        return tally;
    }

    private static int draw(SplittableRandom random, double[] shares) {
        double uniform = random.nextDouble();
        if (uniform < shares[0]) {
            return 0;
        }
        return uniform < shares[0] + shares[1] ? 1 : 2;
    }

    private static double[] dirichlet(SplittableRandom random, double[] means, double concentration) {
        double[] shares = new double[means.length];
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            shares[i] = gamma(random, means[i] * concentration);
            sum += shares[i];
        }
        for (int i = 0; i < means.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /**
     * Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000), with the power of a uniform for a shape
     * below 1.
     */
    private static double gamma(SplittableRandom random, double shape) {
        double d = shape + 1 - 1.0 / 3;
        while (true) {
            double normal = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                    * StrictMath.cos(2 * Math.PI * random.nextDouble());
            double v = StrictMath.pow(1 + normal / Math.sqrt(9 * d), 3);
            if (v > 0
                    && StrictMath.log(1 - random.nextDouble())
                            < normal * normal / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
            }
        }
    }
}
