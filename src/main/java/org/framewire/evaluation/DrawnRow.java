package org.framewire.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.UserError;
import org.framewire.csv.CsvTable;
import org.framewire.scoring.LabelledSentence;

/**
 * A labelled sentence that was drawn from a corpus at random.
 *
 * @param probability that it was drawn, in (0, 1]
 */
public record DrawnRow(LabelledSentence sentence, double probability) {
    /** The column that says how a file of gold sentences was made. */
    public static final String PROBABILITY = "probability";

    /**
     * The sentences of a CSV file that has a column {@value #PROBABILITY}; none of any other file.
     *
     * @throws UserError if a row is not a labelled sentence, or one has no such probability
     */
    public static List<DrawnRow> read(Path file) {
        List<DrawnRow> rows = new ArrayList<>();
        if (GoldReader.isJson(file)) {
            return rows;
        }
        for (CsvTable.Row row : CsvTable.read(file)) {
            String probability = row.cells().get(PROBABILITY);
            if (probability == null) {
                return List.of();
            }
            rows.add(new DrawnRow(
                    GoldRow.ofCells(row.cells(), row.where()).sentence(), probability(probability, row.where())));
        }
        return rows;
    }

    private static double probability(String text, String where) {
        String expected = "a number above 0, at most 1, with a point, as sample wrote it";
        try {
            double value = Double.parseDouble(text.strip());
            if (value > 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UserError("a drawn sentence has no probability", where, text, expected, e);
        }
        throw new UserError("a drawn sentence has no probability", where, text, expected);
    }
}
