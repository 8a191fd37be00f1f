package org.framewire.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    final List<SentenceRow> evidence = new ArrayList<>();

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
        Article article = Samples.article(where, source, country, control);
        List<ScoredSentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            sentences.add(line.of(article, sentences.size()));
        }
        ArticleTally tally = ArticleTally.of(article, story, first, sentences);
        tallies.computeIfAbsent(SourceKey.of(tally), key -> new Tally()).add(tally);
        sentences.stream()
                .map(sentence -> SentenceRow.of(sentence, story, first))
                .flatMap(Optional::stream)
                .forEach(evidence::add);
        return this;
    }

    long usSentences() {
        return evidence.stream().filter(row -> row.target() == Target.US).count();
    }

    void write(Path folder, long usSentencesOfManifest) {
        ReportWriter writer = new ReportWriter(folder);
        writer.tallies(tallies);
        Iterator<SentenceRow> rows = evidence.iterator();
        writer.sentences(rows);
        writer.stories(Collections.emptyIterator());
        writer.rejected(REJECTED.iterator());
        long articles = tallies.values().stream().mapToLong(Tally::articles).sum();
        RunManifest.Records records = new RunManifest.Records(articles + 1, articles, 1, 0);
        writer.manifest(RunManifestTest.manifest(records, usSentencesOfManifest, Map.of("broken_json", 1L)));
    }
}
