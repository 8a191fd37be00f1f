package org.framewire.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.corpus.Article;
import org.framewire.corpus.Credits;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.framewire.report.RunManifest;

/** What became of the input records; an accumulator whose order of counting does not matter. */
public final class RecordCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<RejectionReason, Long> rejected = new TreeMap<>();
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
        other.rejected.forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
        other.removed.forEach((rule, count) -> removed.merge(rule, count, Long::sum));
        kept += other.kept;
        datelines += other.datelines;
        bylines += other.bylines;
        agencies += other.agencies;
        captions += other.captions;
        repaired += other.repaired;
        return this;
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
}
