package org.framewire.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.report.RunManifest;

/** What was read, what of it was dropped and why, and what was done to the texts. */
final class ReadSection {
    private static final int MOST_INPUTS = 25;
    private static final int NAME_BYTES = 160;
    private static final int HASH_DIGITS = 12;

    private ReadSection() {}

    static Html of(RunManifest run) {
        RunManifest.Records records = run.records();
        RunManifest.Corpus corpus = run.corpus();
        Html section = Html.of("section")
                .attr("id", "read")
                .add("h2", "What was read, and what was dropped")
                .add(Html.of("p", "explain")
                        .text(Figure.count(records.read(), "record was read", "records were read") + ": "
                                + Figure.count(records.kept()) + " kept, " + Figure.count(records.rejected())
                                + " rejected, " + Figure.count(records.duplicates())
                                + " duplicates. The articles kept hold " + Figure.count(corpus.sentences())
                                + " sentences; " + Figure.count(corpus.usSentences())
                                + " are about the United States and make the figures, "
                                + Figure.count(corpus.blocSentences())
                                + " are about a group that it leads and are in no share. "
                                + Figure.count(corpus.copies(), "article is a copy", "articles are copies")
                                + " of another outlet\u2019s: they count for the outlet that carries them."));
        return section.add(balance(records), tables(run), inputs(run.inputs()));
    }

    private static Html balance(RunManifest.Records records) {
        Html drawing = Drawing.of("balance", 18);
        double x = 0;
        long[] parts = {records.kept(), records.rejected(), records.duplicates()};
        List<String> classes = List.of("kept", "rejected", "duplicates");
        for (int i = 0; i < parts.length; i++) {
            double width = 100.0 * parts[i] / Math.max(1, records.read());
            drawing.add(Drawing.box(classes.get(i), percent(x), percent(width), 0, 18));
            x += width;
        }
        return drawing;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static Html tables(RunManifest run) {
        SortedMap<String, Long> repairs = new TreeMap<>();
        run.corpus().repairs().forEach((rule, repaired) -> repairs.put(rule, repaired.articles()));
        RunManifest.Cleaning cleaning = run.cleaning();
        SortedMap<String, Long> credits = new TreeMap<>(Map.of(
                "datelines", cleaning.datelines(),
                "bylines", cleaning.bylines(),
                "agency credits", cleaning.agencyCredits(),
                "captions", cleaning.captions()));
        return Html.of("div", "tables")
                .add(
                        table("Rejected, by reason", run.rejectedByReason()),
                        table("Articles, by language", run.corpus().languages()),
                        table(
                                "Articles, by where their date is from",
                                run.corpus().dates()),
                        table("Lines and parts of lines taken out, by rule", cleaning.removedByRule()),
                        table("Articles with repaired characters, by rule", repairs),
                        table("Kept apart from the text", credits));
    }

    private static Html table(String caption, SortedMap<String, Long> counts) {
        Html body = Html.of("tbody");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> body.add(Html.of("tr")
                        .add(
                                Html.of("th").attr("scope", "row").text(Words.plain(entry.getKey())),
                                Html.of("td", "number").text(Figure.count(entry.getValue())))));
        if (counts.isEmpty()) {
            body.add(Html.of("tr").add(Html.of("td").text("none")));
        }
        return Html.of("table", "plain").add("caption", caption).add(body);
    }

    private static Html inputs(List<RunManifest.Input> inputs) {
        Html list = Html.of("ul", "files");
        inputs.stream()
                .limit(MOST_INPUTS)
                .forEach(input -> list.add(Html.of("li")
                        .add("bdi", VisibleText.of(input.name(), NAME_BYTES))
                        .text(", " + Figure.count(input.bytes(), "byte", "bytes") + ", SHA-256 ")
                        .add("code", digits(input.sha256()))));
        if (inputs.size() > MOST_INPUTS) {
            list.add(Html.of("li").text(Figure.count(inputs.size() - MOST_INPUTS) + " more in run.json"));
        }
        return Html.of("div", "inputs")
                .add("h3", Figure.count(inputs.size(), "input file", "input files"))
                .add(list);
    }

    static String digits(String sha256) {
        return sha256.substring(0, Math.min(HASH_DIGITS, sha256.length()));
    }
}
