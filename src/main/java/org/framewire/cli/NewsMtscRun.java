package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewire.evaluation.BenchmarkText;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.NewsMtsc;
import org.framewire.network.EpochReport;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.network.NetworkTrainer;
import org.framewire.network.TrainOptions;
import org.framewire.scoring.MarkedSentence;
import org.framewire.scoring.ModelCard;

/**
 * Trains the network anew on NewsMTSC, the marked person in the place of the United States, and measures it on the two
 * parts that nothing is learned from, beside what others reached there.
 */
final class NewsMtscRun {
    private static final String PUBLISHED = "fine-tuned RoBERTa (Hamborg & Donnay 2021)";
    private static final String FLOOR = "TF-IDF logistic regression";

    private final PrintWriter out;

    NewsMtscRun(PrintWriter out) {
        this.out = out;
    }

    /** @param folder of train.jsonl, devtest_rw.jsonl and devtest_mt.jsonl */
    void run(Path folder) {
        Stopwatch watch = Stopwatch.start();
        List<MarkedSentence> train = NewsMtsc.read(folder.resolve("train.jsonl"));
        List<MarkedSentence> realWorld = NewsMtsc.read(folder.resolve("devtest_rw.jsonl"));
        List<MarkedSentence> multiTarget = NewsMtsc.read(folder.resolve("devtest_mt.jsonl"));
        out.println("NewsMTSC: the network, trained anew on " + train.size() + " marked persons of train.jsonl");
        out.println("network  epoch    loss  macro-F1   (on the articles that it does not learn from)");
        ModelBundle bundle = NetworkTrainer.trainMarked(
                train,
                TrainOptions.standard(NetworkScorer.shippedBundle().embedding()).withEvenFraming(),
                this::print);
        out.println();
        List<BenchmarkText.Part> parts = new ArrayList<>();
        try (NetworkScorer scorer = NetworkScorer.load(bundle)) {
            parts.add(part("devtest_rw", "0.831", "0.60-0.62", realWorld, scorer));
            parts.add(part("devtest_mt", "0.825", "0.56-0.58", multiTarget, scorer));
        }
        out.print(BenchmarkText.of(parts, PUBLISHED, FLOOR));
        out.println(String.format(
                Locale.ROOT,
                "%nmacro-F1 on train.jsonl, each article by a network that has not learned from it: %.3f; %s",
                framing(bundle.card()).macroF1(),
                watch));
        out.flush();
    }

    private static BenchmarkText.Part part(
            String name, String published, String floor, List<MarkedSentence> sentences, NetworkScorer scorer) {
        return new BenchmarkText.Part(
                name, published, floor, Evaluation.ofMarked(sentences, scorer.scoreMarked(sentences)));
    }

    private static ModelCard.HeadFigures framing(ModelCard card) {
        return card.evaluations().get(0).heads().stream()
                .filter(head -> head.head().equals("framing"))
                .findFirst()
                .orElseThrow();
    }

    private void print(EpochReport report) {
        out.println(String.format(
                Locale.ROOT,
                "%7d  %5d  %6.4f  %8.3f",
                report.member(),
                report.epoch(),
                report.loss(),
                report.heldOutFramingMacroF1()));
    }
}
