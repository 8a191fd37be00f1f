package org.framewire.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Target;

/** Gathers invented articles and writes their report, as a run would. */
final class SampleReport {
    static final List<Rejection> REJECTED = List.of(new Rejection("in.jsonl:9", RejectionReason.BROKEN_JSON, "{\"id"));

    final Map<SourceKey, Tally> tallies = new TreeMap<>();
    final List<ArticleTally> articles = new ArrayList<>();
    final List<SentenceRow> evidence = new ArrayList<>();
    final SortedMap<ClaimantKey, ClaimantTally> claimants = new TreeMap<>();
    final SortedMap<RelayKey, RelayCounts> relays = new TreeMap<>();

    /** A sentence of an article, by its number there. */
    interface Line {
        ScoredSentence of(Article article, int number);
    }

    SampleReport article(String where, String source, String country, Control control, String story, List<Line> lines) {
        return article(where, source, country, control, story, true, lines);
    }

    SampleReport article(
            String where,
            String source,
            String country,
            Control control,
            String story,
            boolean first,
            List<Line> lines) {
        return article(Samples.article(where, source, country, control), story, first, lines);
    }

    SampleReport article(Article article, String story, boolean first, List<Line> lines) {
        List<ScoredSentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            sentences.add(line.of(article, sentences.size()));
        }
        ArticleTally tally = ArticleTally.of(article, story, first, sentences);
        articles.add(tally);
        List<SentenceRow> rows = new ArrayList<>();
        tallies.computeIfAbsent(SourceKey.of(tally), key -> new Tally()).add(tally);
        sentences.stream()
                .map(sentence -> SentenceRow.of(sentence, story, first, Samples.MEDIA))
                .flatMap(Optional::stream)
                .forEach(rows::add);
        evidence.addAll(rows);
        SentenceRow[] own = rows.toArray(SentenceRow[]::new);
        ClaimantTally.of(own).forEach((key, claims) -> claimants.merge(key, claims, ClaimantTally::merge));
        RelayCounts.of(tally, own).forEach((key, counts) -> relays.merge(key, counts, RelayCounts::plus));
        return this;
    }

    private <K> Iterator<Map.Entry<K, MonthTally>> months(Function<ArticleTally, K> key) {
        Map<K, List<ArticleTally>> months =
                articles.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month ->
                        Map.entry(month.getKey(), MonthTally.of(month.getValue().iterator())))
                .iterator();
    }

    long usSentences() {
        return evidence.stream().filter(row -> row.target() == Target.US).count();
    }

    void write(Path folder, long usSentencesOfManifest) {
        write(folder, usSentencesOfManifest, Texts.KEPT);
    }

    void write(Path folder, long usSentencesOfManifest, Texts texts) {
        ReportWriter writer = new ReportWriter(folder, texts);
        writer.tallies(tallies, Corrector.none());
        Iterator<SentenceRow> rows = evidence.iterator();
        writer.sentences(rows);
        writer.months(months(SourceMonth::of), months(CountryMonth::of), month -> {});
        writer.claimants(claimants.entrySet().stream()
                .map(entry -> ClaimantRow.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ClaimantRow::place))
                .iterator());
        writer.relays(
                relays.entrySet().stream()
                        .map(entry -> RelayRow.of(entry.getKey(), entry.getValue()))
                        .iterator(),
                relay -> {});
        writer.stories(Collections.emptyIterator());
        writer.rejected(REJECTED.iterator());
        writer.scores(Collections.nCopies(articles.size(), "{}").iterator());
        RunManifest.Records records = new RunManifest.Records(articles.size() + 1, articles.size(), 1, 0);
        writer.manifest(RunManifestTest.manifest(records, usSentencesOfManifest, Map.of("broken_json", 1L)));
    }
}
