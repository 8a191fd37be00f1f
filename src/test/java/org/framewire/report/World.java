package org.framewire.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard.Confusion;

/** Invented outlets whose true framings are known, and a model that errs by chance. */
final class World {
    /** The shipped model's chances of each given framing (second index) for each true one, rounded. */
    static final double[][] SHIPPED = {{0.5, 0.48, 0.02}, {0.1, 0.865, 0.035}, {0.14, 0.51, 0.35}};

    private static final double[] MEAN = {0.15, 0.8, 0.05};
    static final SourceKey KEY = new SourceKey("Harbor Post", "AA", Control.PRIVATE);

    private final SplittableRandom random;
    private final Draws draws;
    private final double correlation;
    private final double[][] chances;
    private final List<Framing[]> labelled = new ArrayList<>();

    World(long seed, double correlation, double[][] chances) {
        random = new SplittableRandom(seed);
        draws = new Draws(seed);
        this.correlation = correlation;
        this.chances = chances;
    }

    /** The chances of one outlet. */
    double[][] outlet() {
        double[][] own = new double[chances.length][];
        for (int truth = 0; truth < own.length; truth++) {
            own[truth] = correlation == 0
                    ? chances[truth]
                    : draws.dirichlet(Draws.times(chances[truth], 1 / correlation - 1));
        }
        return own;
    }

    /** The true shares of an outlet. */
    double[] truth() {
        return draws.dirichlet(Draws.times(MEAN, 10));
    }

    /** What a card holds: 150 outlets of 10 to 120 sentences, whose shares of anti differ. */
    List<Confusion> card() {
        List<Confusion> outlets = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            outlets.add(confusion(truth(), random.nextInt(10, 121)));
        }
        return outlets;
    }

    Confusion confusion(double[] truth, int sentences) {
        Integer[] counts = new Integer[Confusion.SIZE];
        Arrays.fill(counts, 0);
        double[][] own = outlet();
        for (int i = 0; i < sentences; i++) {
            int is = draw(truth);
            counts[
                    Confusion.index(
                            Claim.values()[random.nextInt(3)],
                            Framing.values()[is],
                            Framing.values()[draw(own[is])])]++;
        }
        return new Confusion(false, List.of(counts));
    }

    /**
     * Stories of 1 to 5 sentences, whose shares differ (correlation 0.1 within a story).
     *
     * @param gold where not null, the sentences are remembered to draw gold ones of
     */
    Tally tally(String name, double[] truth, int stories, double[][] own, Gold gold) {
        Tally tally = new Tally();
        if (gold != null) {
            labelled.clear();
        }
        for (int story = 0; story < stories; story++) {
            double[] shares = draws.dirichlet(Draws.times(truth, 9));
            long[] counts = new long[3];
            int sentences = random.nextInt(1, 6);
            for (int i = 0; i < sentences; i++) {
                int is = draw(shares);
                int given = draw(own[is]);
                counts[given]++;
                if (gold != null) {
                    labelled.add(new Framing[] {Framing.values()[given], Framing.values()[is]});
                }
            }
            tally.add(Samples.tally(name + "/" + story, counts[0], counts[1], counts[2]));
        }
        return tally;
    }

    /** Draws half of the gold sentences from those that were given a polarity. */
    void drawGold(Gold gold, int count) {
        if (count > 0) {
            List<Framing[]> polar = new ArrayList<>(labelled);
            polar.removeIf(sentence -> sentence[0] == Framing.NEUTRAL);
            List<Framing[]> neutral = new ArrayList<>(labelled);
            neutral.removeAll(polar);
            draw(gold, polar, Math.min(polar.size(), count / 2));
            draw(gold, neutral, Math.min(neutral.size(), count / 2));
        }
    }

    private void draw(Gold gold, List<Framing[]> of, int count) {
        Collections.shuffle(of, new java.util.Random(random.nextLong()));
        for (Framing[] sentence : of.subList(0, count)) {
            gold.found(new GoldSentence(KEY, sentence[0], Claim.OWN_VOICE, sentence[1], (double) of.size() / count));
        }
    }

    private int draw(double[] shares) {
        double uniform = random.nextDouble();
        return uniform < shares[0] ? 0 : uniform < shares[0] + shares[1] ? 1 : 2;
    }
}
