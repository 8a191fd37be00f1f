package org.framewire.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewire.corpus.Control;
import org.framewire.report.CellShare;
import org.framewire.report.Corrected;
import org.framewire.report.CountryRow;
import org.framewire.report.Estimate;
import org.framewire.report.Example;
import org.framewire.report.Figures;
import org.framewire.report.NetFraming;
import org.framewire.report.SourceKey;
import org.framewire.report.SourceRow;
import org.framewire.report.Tally;

/** The groups of a page, of the rows and tallies of a run. */
public final class Groups {
    private static final Comparator<SourceRow> MOST_SENTENCES = Comparator.comparingLong(
                    (SourceRow row) -> row.figures().usSentences())
            .reversed()
            .thenComparing(Groups::key);

    private Groups() {}

    /** The outlets that a page shows, and so needs examples of: those with the most U.S. sentences. */
    public static Set<SourceKey> shown(List<SourceRow> rows) {
        return rows.stream()
                .sorted(MOST_SENTENCES)
                .limit(PageData.MOST_OUTLETS)
                .map(Groups::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param tallies of every outlet of the rows
     * @param examples of those outlets that have some
     */
    public static List<Group> outlets(
            List<SourceRow> rows, Map<SourceKey, Tally> tallies, Map<SourceKey, List<Example>> examples) {
        return rows.stream()
                .map(row -> group(
                        row.source(),
                        row.country(),
                        row.control(),
                        1,
                        row.figures(),
                        tallies.get(key(row)),
                        examples.getOrDefault(key(row), List.of())))
                .toList();
    }

    /** @param tallies of every outlet of the countries */
    public static List<Group> countries(List<CountryRow> rows, Map<SourceKey, Tally> tallies) {
        Map<String, Tally> byCountry = new TreeMap<>();
        tallies.forEach((key, tally) ->
                byCountry.computeIfAbsent(key.country(), country -> new Tally()).merge(tally));
        return rows.stream()
                .map(row -> group(
                        row.country(),
                        row.country(),
                        null,
                        row.outlets(),
                        row.figures(),
                        byCountry.get(row.country()),
                        List.of()))
                .toList();
    }

    private static Group group(
            String name,
            String country,
            Control control,
            long outlets,
            Figures figures,
            Tally tally,
            List<Example> examples) {
        return new Group(
                name,
                country,
                control,
                outlets,
                figures.articles(),
                figures.usSentences(),
                figures.stories(),
                figures.few(),
                ranged(figures.net()),
                ranged(figures.anti()),
                ranged(figures.pro()),
                CellShare.of(tally),
                corrected(figures),
                List.of(),
                examples);
    }

    private static Group.Corrected corrected(Figures figures) {
        return figures.estimator() == null
                ? null
                : new Group.Corrected(
                        ranged(figures.antiCorrected()), ranged(figures.proCorrected()), Words.of(figures.estimator()));
    }

    private static Ranged ranged(Corrected share) {
        return new Ranged(share.share(), share.low(), share.high());
    }

    private static SourceKey key(SourceRow row) {
        return new SourceKey(row.source(), row.country(), row.control());
    }

    private static Ranged ranged(Estimate share) {
        return new Ranged(share.share(), share.low(), share.high());
    }

    static Ranged ranged(NetFraming net) {
        return new Ranged(net.framing(), net.low(), net.high());
    }
}
