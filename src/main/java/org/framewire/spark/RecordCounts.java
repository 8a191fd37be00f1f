package org.framewire.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.corpus.Article;
import org.framewire.corpus.Credits;
import org.framewire.corpus.DateBasis;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.framewire.report.RunManifest;

/** What became of the input records; an accumulator whose order of counting does not matter. */
public final class RecordCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<RejectionReason, Long> rejected = new TreeMap<>();
    private final TreeMap<DateBasis, Long> dates = new TreeMap<>();
    private final TreeMap<String, Long> languages = new TreeMap<>();
    private final TreeMap<String, Long> articlesByRepair = new TreeMap<>();
    private final TreeMap<String, Long> placesByRepair = new TreeMap<>();
    private final TreeMap<String, Long> removed = new TreeMap<>();
    private long kept;
    private long datelines;
    private long bylines;
    private long agencies;
    private long captions;
    private long repaired;

    RecordCounts add(Article article) {
        kept++;
        repaired += article.repaired() ? 1 : 0;
        dates.merge(article.dateBasis(), 1L, Long::sum);
        languages.merge(article.language(), 1L, Long::sum);
        article.repairs().byRule().forEach((rule, times) -> {
            articlesByRepair.merge(rule, 1L, Long::sum);
            placesByRepair.merge(rule, times, Long::sum);
        });
        article.cleaning().byRule().forEach((rule, count) -> removed.merge(rule, count, Long::sum));
        Credits credits = article.credits();
        datelines += credits.dateline() == null ? 0 : 1;
        bylines += credits.byline() == null ? 0 : 1;
        agencies += credits.agency() == null ? 0 : 1;
        captions += credits.captionList().size();
        return this;
    }

    RecordCounts add(Rejection rejection) {
        rejected.merge(rejection.reason(), 1L, Long::sum);
        return this;
    }

    RecordCounts merge(RecordCounts other) {
        add(rejected, other.rejected);
        add(dates, other.dates);
        add(languages, other.languages);
        add(articlesByRepair, other.articlesByRepair);
        add(placesByRepair, other.placesByRepair);
        add(removed, other.removed);
        kept += other.kept;
        datelines += other.datelines;
        bylines += other.bylines;
        agencies += other.agencies;
        captions += other.captions;
        repaired += other.repaired;
        return this;
    }

    private static <K> void add(TreeMap<K, Long> sum, TreeMap<K, Long> other) {
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    }

    /** Records that the input has, of any sort. */
    public long read() {
        return kept + rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Records that became an article of the reports. */
    public long kept() {
        return kept;
    }

    /** Records that repeat another one. */
    public long duplicates() {
        return rejected.getOrDefault(RejectionReason.DUPLICATE, 0L);
    }

    /** Records that could not be used. */
    public long rejected() {
        return read() - kept - duplicates();
    }

    /** The rejected records by reason, without the duplicates. */
    public SortedMap<RejectionReason, Long> rejectedByReason() {
        TreeMap<RejectionReason, Long> reasons = new TreeMap<>(rejected);
        reasons.remove(RejectionReason.DUPLICATE);
        return Collections.unmodifiableSortedMap(reasons);
    }

    /** What the cleaning did to the kept articles. */
    public RunManifest.Cleaning cleaning() {
        return new RunManifest.Cleaning(removed, datelines, bylines, agencies, captions);
    }

    /** Kept articles whose characters had to be repaired. */
    public long repaired() {
        return repaired;
    }

    /** Kept articles by where their date is from, or why they have none; adds up to {@link #kept}. */
    public SortedMap<DateBasis, Long> dates() {
        return Collections.unmodifiableSortedMap(dates);
    }

    /** Kept articles by the language detected; adds up to {@link #kept}. */
    public SortedMap<String, Long> languages() {
        return Collections.unmodifiableSortedMap(languages);
    }

    /** Kept articles in which a rule repaired something, by rule. */
    public SortedMap<String, Long> articlesByRepair() {
        return Collections.unmodifiableSortedMap(articlesByRepair);
    }

    /** Repairs in kept articles, by rule. */
    public SortedMap<String, Long> placesByRepair() {
        return Collections.unmodifiableSortedMap(placesByRepair);
    }
}
