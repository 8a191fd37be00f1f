package org.framewire.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.UserError;
import org.framewire.report.ReportWriter;
import org.framewire.report.RunManifest;
import org.framewire.spark.KnownScores;

/** The scores that an earlier run left, for a run that goes on from it. */
final class ScoresBefore {
    private ScoresBefore() {}

    /**
     * @param reports of the earlier run; null: there is none
     * @param model of the run to come
     * @throws UserError if there are no scores in it
     */
    static KnownScores of(Path reports, RunManifest.Model model) {
        String scorer = String.join(
                " ",
                Version.number(),
                Version.commit(),
                model.id(),
                model.encoder() == null ? "without encoder" : model.encoder(),
                model.file());
        if (reports == null) {
            return KnownScores.none(scorer);
        }
        Path file = reports.resolve(ReportWriter.SCORES);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return KnownScores.read(scorer, file.toString(), in);
        } catch (IOException e) {
            throw new UserError(
                    "The run before cannot be read",
                    file.toString(),
                    e.getMessage(),
                    "the folder of a run's reports, with " + ReportWriter.SCORES,
                    e);
        }
    }
}
