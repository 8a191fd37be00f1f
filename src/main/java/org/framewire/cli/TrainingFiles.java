package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.OutletFacts;
import org.framewire.evaluation.StandoffRow;
import org.framewire.evaluation.TaughtRow;
import org.framewire.network.TaughtSentence;
import org.framewire.network.TrainingData;
import org.framewire.scoring.LabelledSentence;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that a model is trained and measured on, as options of a command. */
final class TrainingFiles {
    /** What a file of labelled sentences is. */
    static final String LABELLED =
            "Labelled sentences, JSON Lines or CSV, with the columns id, article, source, before, text, target, framing,"
                    + " claim.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--labels",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "FILE",
            description = LABELLED)
    private List<Path> labels = List.of();

    @Option(
            names = "--standoff",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "FILE",
            description =
                    "Labels without their sentences (datasets/stance/standoff.csv), to be learned from like those of --labels;"
                            + " the sentences are looked up in --articles. Beside --labels they count for neither calibration nor"
                            + " figures: they were picked.")
    private List<Path> standoff = List.of();

    @Option(
            names = "--taught",
            paramLabel = "FILE",
            description =
                    "What teachers, one a fold, think of the framing of unlabelled sentences (datasets/stance/taught.csv), to be"
                            + " learned from, too; the sentences are looked up in --articles. Needs --folds.")
    private Path taught;

    @Option(
            names = "--folds",
            paramLabel = "FILE",
            description =
                    "The fold of each outlet (datasets/stance/folds.csv: source, fold). Default: the outlets are dealt anew, so"
                            + " that each fold has as many framed sentences.")
    private Path folds;

    @Option(
            names = "--articles",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "INPUT",
            description =
                    "The articles that --standoff and --taught belong to, in any format that analyze reads. Labelled sentences that"
                            + " are in them are judged in their articles, the others in what is known of theirs.")
    private List<String> articles = List.of();

    @Option(
            names = "--written",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "FILE",
            description =
                    "Further labelled sentences that every network learns from and that count for neither calibration nor figures:"
                            + " sentences that were written to learn from, not drawn from a corpus.")
    private List<Path> written = List.of();

    @Option(
            names = "--check",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "FILE",
            description =
                    "Labelled sentences that are never learned from: each is judged by a network that has not seen its outlet,"
                            + " and the figures stand in the model's card.")
    private List<Path> check = List.of();

    @Option(
            names = "--opinions",
            paramLabel = "FILE",
            description =
                    "What encoders that have not seen its outlet think of each sentence of --labels, --standoff and --check"
                            + " (datasets/stance/opinions.csv): the model then asks the encoder that comes with Framewire for its"
                            + " opinion, too, and weighs it by these. Needs --folds.")
    private Path opinions;

    /**
     * Reads them all.
     *
     * @param members how many folds there are
     * @param out told how much of what is looked up was found
     */
    TrainingData read(int members, PrintWriter out) {
        if (labels.isEmpty() && standoff.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Nothing to learn from: give --labels or --standoff");
        }
        if (articles.isEmpty() && (!standoff.isEmpty() || taught != null)) {
            throw new ParameterException(spec.commandLine(), "--standoff and --taught need --articles");
        }
        if ((taught != null || opinions != null) && folds == null) {
            throw new ParameterException(spec.commandLine(), "--taught and --opinions need --folds");
        }
        List<LabelledSentence> labelled = GoldReader.readAll(labels);
        int drawn = labelled.size();
        List<TaughtSentence> lessons = new ArrayList<>();
        lookUp(members, labelled, lessons, out);
        OutletFacts outlets = OutletFacts.shipped();
        List<LabelledSentence> known = outlets.known(labelled);
        List<LabelledSentence> checks = outlets.known(GoldReader.readAll(check));
        // Where there are no others, picked ones have to do.
        List<LabelledSentence> judged = new ArrayList<>(drawn == 0 ? known : known.subList(0, drawn));
        judged.addAll(checks);
        return new TrainingData(
                known,
                GoldReader.readAll(written),
                lessons,
                checks,
                drawn == 0 ? Set.of() : Set.copyOf(known.subList(drawn, known.size())),
                folds == null ? Map.of() : TrainingTables.folds(folds, members, known),
                LabelledArticles.find(judged, articles, out),
                opinions == null ? null : TrainingTables.opinions(opinions));
    }

    private void lookUp(int members, List<LabelledSentence> labelled, List<TaughtSentence> lessons, PrintWriter out) {
        SentenceLookup lookup = new SentenceLookup();
        int before = labelled.size();
        for (Path file : standoff) {
            for (StandoffRow row : TrainingTables.rows(file, StandoffRow.class)) {
                lookup.want(row.article(), row.sha256(), sentence -> labelled.add(row.with(sentence)));
            }
        }
        if (taught != null) {
            for (TaughtRow row : TrainingTables.taught(taught, members)) {
                List<double[]> framing = row.probabilities();
                lookup.want(
                        row.article(), row.sha256(), sentence -> lessons.add(new TaughtSentence(sentence, framing)));
            }
        }
        if (!standoff.isEmpty() || taught != null) {
            lookup.find(articles);
            out.println("Found in the articles: " + (labelled.size() - before) + " labelled and " + lessons.size()
                    + " taught sentences; not found: " + lookup.missing());
        }
    }

    /** The articles, as the user named them. */
    List<String> articles() {
        return articles;
    }
}
