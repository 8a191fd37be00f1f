package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.csv.RecordCsv;
import org.framewire.evaluation.FoldRow;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.OutletFacts;
import org.framewire.network.HeldOutAnswers;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.network.TrainingData;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.scoring.ModelCard.Confusion;
import org.junit.jupiter.api.Test;

/**
 * Raw and corrected shares of real outlets beside the true ones of the same sentences. Each outlet is judged by the
 * network (and encoder) that has not seen it, and corrected by other outlets (for the check sentences: of other folds)
 * only.
 */
class CorrectionQualityTest {
    private static final Path FOLDER = Path.of("../shared/data/labelled");
    private static final Path FOLDS = Path.of("datasets/stance/folds.csv");

    private final ModelBundle model = NetworkScorer.shippedBundle();
    private final Map<String, Integer> folds = new TreeMap<>();

    private record Errors(double raw, double plain, double corrected, int hits, int outlets) {
        Errors plus(Errors other) {
            return new Errors(
                    raw + other.raw,
                    plain + other.plain,
                    corrected + other.corrected,
                    hits + other.hits,
                    outlets + other.outlets);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d outlets, mean error raw %.4f, by plain adjusted count %.4f, corrected %.4f, intervals that hold the truth %.3f",
                    outlets,
                    raw / outlets,
                    plain / outlets,
                    corrected / outlets,
                    (double) hits / outlets);
        }
    }

    @Test
    void corrected_shares_of_the_cards_outlets_are_no_worse_than_raw_ones() {
        for (boolean encoder : new boolean[] {false, true}) {
            List<List<Confusion>> outlets = new ArrayList<>();
            model.card().measured(encoder).confusions().forEach(outlet -> outlets.add(List.of(outlet)));
            for (Framing framing : List.of(Framing.ANTI, Framing.PRO)) {
                Errors errors = errors(outlets, outlets, framing, 30);
                System.out.println((encoder ? "with" : "without") + " the encoder, outlets with 30 U.S. sentences, "
                        + framing.label() + ": " + errors);
                assertThat(errors.corrected).isLessThan(1.1 * errors.raw);
                assertThat(errors.corrected).isLessThan(errors.plain);
                assertThat(errors.hits).isGreaterThan((int) (0.9 * errors.outlets));
            }
        }
    }

    /** Of 20 outlets with 8 sentences or a few more each, what little there is between raw and corrected is chance. */
    @Test
    void corrected_shares_of_the_check_sentences_outlets_are_hardly_worse_than_raw_ones() throws IOException {
        assumeTrue(Files.exists(FOLDER), "labelled sentences are absent: " + FOLDER);
        RecordCsv.read(FOLDS, FoldRow.class).forEach(row -> folds.put(row.source(), row.fold()));
        List<List<Confusion>> train = byFold("train.jsonl");
        List<List<Confusion>> check = byFold("gold-dev.jsonl");

        for (Framing framing : List.of(Framing.ANTI, Framing.PRO)) {
            Errors ofCheck = errors(check, train, framing, 8);
            System.out.println(
                    "without the encoder, check sentences, outlets with 8, " + framing.label() + ": " + ofCheck);
            assertThat(ofCheck.corrected / ofCheck.outlets).isLessThan(ofCheck.raw / ofCheck.outlets + 0.02);
            assertThat(ofCheck.corrected).isLessThan(ofCheck.plain);
            assertThat(ofCheck.hits).isGreaterThan((int) (0.9 * ofCheck.outlets));
        }
    }

    private List<List<Confusion>> byFold(String file) {
        List<LabelledSentence> all = OutletFacts.shipped().known(GoldReader.read(FOLDER.resolve(file)));
        List<List<Confusion>> confusions = new ArrayList<>();
        for (int fold = 0; fold < 5; fold++) {
            int number = fold;
            List<LabelledSentence> own = all.stream()
                    .filter(sentence -> folds.getOrDefault(sentence.source(), -1) == number)
                    .toList();
            TrainingData data = new TrainingData(
                    own, List.of(), List.of(), List.of(), Set.of(), folds, LabelledTexts.of(own), null);
            confusions.add(
                    HeldOutAnswers.put(model, data).card().measured(false).confusions());
        }
        return confusions;
    }

    private static Errors errors(
            List<List<Confusion>> outlets, List<List<Confusion>> card, Framing framing, int least) {
        Map<SourceKey, Tally> corpus = new TreeMap<>();
        outlets.forEach(fold -> fold.forEach(outlet -> corpus.put(key(corpus.size()), tally(outlet))));
        Errors errors = new Errors(0, 0, 0, 0, 0);
        int number = 0;
        for (int fold = 0; fold < outlets.size(); fold++) {
            List<Confusion> others = new ArrayList<>();
            for (int other = 0; other < card.size(); other++) {
                others.addAll(other == fold ? List.of() : card.get(other));
            }
            Corrector corrector = Corrector.of(others, corpus, new Gold());
            for (Confusion outlet : outlets.get(fold)) {
                SourceKey key = key(number++);
                if (corpus.get(key).usSentences() >= least) {
                    errors = errors.plus(error(
                            outlet,
                            corpus.get(key),
                            corrector.of(Group.of(key), corpus.get(key)),
                            Response.of(others),
                            framing));
                }
            }
        }
        return errors;
    }

    private static Errors error(
            Confusion outlet, Tally tally, Correction correction, Response response, Framing framing) {
        double truth = 0;
        for (Claim claim : Claim.values()) {
            for (Framing given : Framing.values()) {
                truth += (double) outlet.count(claim, framing, given) / tally.usSentences();
            }
        }
        double raw = (double) tally.count(Cells.of(framing)) / tally.usSentences();
        Corrected corrected = correction.of(framing);
        // Half a sentence: the truth of so few sentences can be 0, an interval's bound cannot.
        double half = 0.5 / tally.usSentences();
        boolean hit = corrected.low() - half <= truth && truth <= corrected.high() + half;
        double[] counts = new double[Response.FRAMINGS];
        for (Framing given : Framing.values()) {
            counts[given.ordinal()] = tally.count(Cells.of(given));
        }
        double[] plain = LabelShift.solve(counts, response.chances(), new double[] {0.01, 0.01, 0.01});
        return new Errors(
                Math.abs(raw - truth),
                Math.abs(plain[framing.ordinal()] - truth),
                Math.abs(corrected.share() - truth),
                hit ? 1 : 0,
                1);
    }

    private static SourceKey key(int number) {
        return new SourceKey("Outlet " + (1000 + number), "ZZ", Control.UNKNOWN);
    }

    /** Every sentence a story of its own. */
    private static Tally tally(Confusion outlet) {
        Tally tally = new Tally();
        for (Claim claim : Claim.values()) {
            for (Framing truth : Framing.values()) {
                for (Framing given : Framing.values()) {
                    for (int i = 0; i < outlet.count(claim, truth, given); i++) {
                        long[] counts = new long[3];
                        counts[given.ordinal()] = 1;
                        tally.add(
                                Samples.tally(claim + "/" + truth + "/" + given + i, counts[0], counts[1], counts[2]));
                    }
                }
            }
        }
        return tally;
    }
}
