package org.framewire.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.report.CellShare;
import org.framewire.report.Estimate;
import org.framewire.report.Example;
import org.framewire.report.RunManifest;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;
import org.framewire.scoring.ModelCard;

/** Invented data for pages. */
final class SamplePage {
    private SamplePage() {}

    /** Three countries, six outlets of which two have too few sentences, with everything that a page can show. */
    static PageData full() {
        List<Group> outlets = List.of(
                outlet("Harbor Post", "JP", Control.PRIVATE, 30, 100, 20),
                outlet("Kanto Ledger", "JP", Control.INDEPENDENT, 30, 100, 31),
                outlet("Delta Gazette", "EG", Control.CAPTURED, 60, 90, 5)
                        .withCorrected(new Group.Corrected(
                                new Ranged(0.45, 0.31, 0.6), new Ranged(0.05, 0.01, 0.12), "adjusted")),
                outlet("Nile Observer", "EG", Control.PRIVATE, 2, 5, 1),
                outlet("Voice of the Plain", "ZZ", Control.UNKNOWN, 5, 40, 30),
                outlet("Silent Sheet", "ZZ", Control.STATE, 0, 0, 0));
        List<Group> countries = List.of(
                country("JP", 2, 60, 200, 51).withMonths(months()),
                country("EG", 2, 62, 95, 6),
                country("ZZ", 2, 5, 40, 30));
        List<Relay> relays = List.of(new Relay("Harbor Post", "JP", "Delta State Radio", 2, 3, 2, 0, 1));
        return new PageData(run(), card(), countries, outlets, relays, 0);
    }

    static PageData of(List<Group> outlets) {
        return new PageData(run(), card(), List.of(), outlets, List.of(), 0);
    }

    /** Counts of sentences; too few under 30. */
    static Group outlet(String name, String country, Control control, int anti, int neutral, int pro) {
        List<Example> examples = anti + neutral + pro == 0
                ? List.of()
                : List.of(
                        example(name, "The embassy was blamed for the delay.", Framing.ANTI, Claim.ATTRIBUTED),
                        example(name, "Washington kept its word to the island.", Framing.PRO, Claim.OWN_VOICE));
        return group(name, country, control, 1, anti, neutral, pro, examples);
    }

    static Group country(String code, int outlets, int anti, int neutral, int pro) {
        return group(code, code, null, outlets, anti, neutral, pro, List.of());
    }

    static Example example(String article, String text, Framing framing, Claim claim) {
        return new Example(
                "in.jsonl:1",
                article,
                "story",
                1,
                LocalDate.of(2024, 5, 1),
                "Envoy arrives",
                "https://harbor-post.example/a?b=1&c=2",
                text,
                framing,
                91,
                claim,
                claim == Claim.OWN_VOICE ? null : "the ministry");
    }

    static Group group(
            String name,
            String country,
            Control control,
            int outlets,
            int anti,
            int neutral,
            int pro,
            List<Example> examples) {
        int all = anti + neutral + pro;
        Ranged net =
                all == 0 ? new Ranged(Double.NaN, Double.NaN, Double.NaN) : around((double) (pro - anti) / all, -1);
        return new Group(
                name,
                country,
                control,
                outlets,
                12,
                all,
                Math.min(all, 11),
                all < 30,
                net,
                share(anti, all),
                share(pro, all),
                cells(anti, neutral, pro),
                null,
                List.of(),
                examples);
    }

    private static List<CellShare> cells(int anti, int neutral, int pro) {
        List<CellShare> cells = new ArrayList<>();
        for (Framing framing : Framing.values()) {
            int count = framing == Framing.ANTI ? anti : framing == Framing.PRO ? pro : neutral;
            int[] parts = {count / 3, count / 5, count - count / 3 - count / 5};
            for (Claim claim : Claim.values()) {
                Ranged share = share(parts[claim.ordinal()], anti + neutral + pro);
                cells.add(new CellShare(
                        framing,
                        claim,
                        parts[claim.ordinal()],
                        new Estimate(share.value(), share.low(), share.high())));
            }
        }
        return cells;
    }

    private static Ranged share(int part, int all) {
        return all == 0 ? new Ranged(Double.NaN, Double.NaN, Double.NaN) : around((double) part / all, 0);
    }

    private static Ranged around(double value, double least) {
        return new Ranged(value, Math.max(least, value - 0.08), Math.min(1, value + 0.08));
    }

    private static List<Group.Month> months() {
        return List.of(
                new Group.Month(YearMonth.of(2024, 3), 80, false, around(-0.1, -1)),
                new Group.Month(YearMonth.of(2024, 4), 100, false, around(0.05, -1)),
                new Group.Month(YearMonth.of(2024, 6), 12, true, around(0.2, -1)));
    }

    static RunManifest run() {
        return new RunManifest(
                "0.1.0",
                "abc123",
                "17.0.15",
                "4.2.0",
                new RunManifest.Model("frames-1", null, "shipped", 0.5),
                null,
                new RunManifest.Registry("shipped", "ab12cd34ef56ab78", 312),
                new RunManifest.Registry("shipped", "9f0c", 1000),
                new TreeMap<>(Map.of("latest", "2024-12-31")),
                List.of(new RunManifest.Input("news/a.csv", 12345, "cd34cd34cd34cd34")),
                new RunManifest.Records(1204, 1100, 90, 14),
                new TreeMap<>(Map.of("no_text", 60L, "language", 30L)),
                new RunManifest.Corpus(
                        1100,
                        31,
                        20_500,
                        4321,
                        12,
                        3,
                        new TreeMap<>(Map.of("entities", new RunManifest.Repaired(3, 9))),
                        new TreeMap<>(Map.of("field", 1000L, "missing", 100L)),
                        new TreeMap<>(Map.of("en", 1100L))),
                new RunManifest.Cleaning(new TreeMap<>(Map.of("read_more", 40L)), 1, 2, 3, 4),
                new RunManifest.Timing("2024-05-01T10:00:00Z", 1.5));
    }

    static ModelCard card() {
        Interval interval = new Interval(0.4, 0.6);
        ModelCard.HeadFigures framing = new ModelCard.HeadFigures(
                "framing",
                0.5,
                0.02,
                List.of(
                        new ModelCard.ClassFigures("anti", 0.58, 0.47, 0.52, 269, interval),
                        new ModelCard.ClassFigures("neutral", 0.81, 0.88, 0.84, 890, interval),
                        new ModelCard.ClassFigures("pro", 0.46, 0.34, 0.39, 87, null)),
                interval,
                List.of());
        return new ModelCard(
                "frames-1",
                "0.1.0",
                "1",
                "a network",
                null,
                new ModelCard.TrainingData("invented sentences", 10, 5, 2),
                1,
                List.of(new ModelCard.Evaluation(
                        "check sentences", true, false, 1246, List.of(framing), "outlets", List.of())),
                "0".repeat(64),
                "0".repeat(64),
                "Apache-2.0",
                "English news only.",
                List.of());
    }
}
