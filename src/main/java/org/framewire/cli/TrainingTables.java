package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.UserError;
import org.framewire.csv.RecordCsv;
import org.framewire.evaluation.FoldRow;
import org.framewire.evaluation.OpinionRow;
import org.framewire.evaluation.TaughtRow;
import org.framewire.network.HeldOutOpinions;
import org.framewire.network.NetworkScorer;
import org.framewire.scoring.LabelledSentence;

/** Reads the tables that a model is trained by beside its sentences; what does not fit is the user's mistake. */
final class TrainingTables {
    private TrainingTables() {}

    /** @throws UserError if the file is no such table */
    static <R extends Record> List<R> rows(Path file, Class<R> type) {
        try {
            return RecordCsv.read(file, type);
        } catch (IOException e) {
            throw new UserError(
                    "The file cannot be read",
                    file.toString(),
                    e.getMessage(),
                    "a CSV file as datasets/README.md says",
                    e);
        }
    }

    /**
     * What encoders think of sentences whose outlets they have not seen.
     *
     * @throws UserError if the file is no such table
     */
    static HeldOutOpinions opinions(Path file) {
        Map<String, double[][]> ofSentence = new HashMap<>();
        for (OpinionRow row : rows(file, OpinionRow.class)) {
            double[][] opinion = {row.ofTarget(), row.ofFraming(), row.ofClaim()};
            ofSentence.put(HeldOutOpinions.key(row.article(), row.sha256()), opinion);
        }
        return new HeldOutOpinions(NetworkScorer.encoder(), ofSentence);
    }

    /**
     * What teachers think of the framing of sentences.
     *
     * @param members how many teachers there have to be: one a network
     * @throws UserError if the file is no such table, or has another number of teachers
     */
    static List<TaughtRow> taught(Path file, int members) {
        List<TaughtRow> rows = rows(file, TaughtRow.class);
        for (TaughtRow row : rows) {
            int teachers = row.probabilities().size();
            if (teachers != members) {
                throw new UserError(
                        "The opinions of the teachers do not fit",
                        file.toString(),
                        teachers + " teachers",
                        "as many as networks: " + members);
            }
        }
        return rows;
    }

    /**
     * The fold of each outlet.
     *
     * @param members how many folds there are: one a network
     * @param labelled sentences whose outlets must have a fold: in one taken at random a network could learn of its
     *     outlets from a teacher that has
     * @throws UserError if the file is no such table, has other folds, or lacks an outlet
     */
    static Map<String, Integer> folds(Path file, int members, List<LabelledSentence> labelled) {
        Map<String, Integer> byOutlet = new TreeMap<>();
        for (FoldRow row : rows(file, FoldRow.class)) {
            if (row.fold() < 0 || row.fold() >= members) {
                throw new UserError(
                        "There is no such fold",
                        file.toString(),
                        row.source() + " in " + row.fold(),
                        "0 to " + (members - 1) + ", one a network");
            }
            byOutlet.put(row.source(), row.fold());
        }
        for (LabelledSentence sentence : labelled) {
            if (!byOutlet.containsKey(sentence.source())) {
                throw new UserError(
                        "An outlet has no fold",
                        file.toString(),
                        "no row for " + sentence.source(),
                        "a row for every outlet of the labels, by its name in the registry");
            }
        }
        return byOutlet;
    }
}
