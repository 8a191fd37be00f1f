package org.framewire.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.scoring.Framing;

/** Gathers comparisons of outlets, and tells at the end which of them to believe. */
final class Comparisons {
    private record Candidate(
            SourceKey outlet,
            ComparisonRow.With with,
            YearMonth month,
            Framing framing,
            Comparison comparison,
            Estimator estimator,
            boolean few) {}

    private final Corrector corrector;
    private final List<Candidate> candidates = new ArrayList<>();
    private SourceKey lastOutlet;
    private YearMonth lastMonth;
    private Compared last;

    Comparisons(Corrector corrector) {
        this.corrector = corrector;
    }

    /**
     * Compares each outlet with all others of its country; an outlet under several kinds of control is not its own
     * other.
     */
    void withCountries(SortedMap<SourceKey, Tally> outlets) {
        SortedMap<String, SortedMap<String, Tally>> countries = new TreeMap<>();
        outlets.forEach((key, tally) -> countries
                .computeIfAbsent(key.country(), country -> new TreeMap<>())
                .computeIfAbsent(key.source(), source -> new Tally())
                .merge(tally));
        Map<String, Compared> rests = new TreeMap<>();
        countries.forEach((country, sources) -> rests.putAll(rests(country, sources)));
        outlets.forEach((key, tally) -> add(
                key,
                ComparisonRow.With.REST_OF_COUNTRY,
                null,
                Compared.of(Group.of(key), tally, corrector),
                rests.get(key.country() + "/" + key.source())));
    }

    /** The rest of a country without each of its outlets, by country and outlet: what comes before it and after it. */
    private Map<String, Compared> rests(String country, SortedMap<String, Tally> sources) {
        List<String> names = new ArrayList<>(sources.keySet());
        List<Tally> after = new ArrayList<>(names.size() + 1);
        after.add(new Tally());
        for (int i = names.size() - 1; i > 0; i--) {
            Tally next = new Tally().merge(after.get(after.size() - 1));
            after.add(next.merge(sources.get(names.get(i))));
        }
        Map<String, Compared> rests = new TreeMap<>();
        Tally before = new Tally();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Tally rest = new Tally().merge(before).merge(after.get(names.size() - 1 - i));
            Group group = new Group(
                    "rest of " + country + "/" + name,
                    key -> key.country().equals(country) && !key.source().equals(name));
            rests.put(country + "/" + name, Compared.of(group, rest, corrector));
            before.merge(sources.get(name));
        }
        return rests;
    }

    /** Compares an outlet's month with the one before it, if that was the last call's; months come in their order. */
    void withMonthBefore(SourceMonth key, Tally tally) {
        Compared now = key.month() == null
                ? null
                : Compared.of(Group.ofMonth(key.outlet().text(), key.month()), tally, corrector);
        boolean follows = now != null
                && key.outlet().equals(lastOutlet)
                && key.month().minusMonths(1).equals(lastMonth);
        if (follows) {
            add(key.outlet(), ComparisonRow.With.MONTH_BEFORE, key.month(), now, last);
        }
        lastOutlet = key.outlet();
        lastMonth = key.month();
        last = now;
    }

    private void add(SourceKey outlet, ComparisonRow.With with, YearMonth month, Compared one, Compared other) {
        if (one != null && other != null) {
            for (Framing framing : List.of(Framing.ANTI, Framing.PRO)) {
                Comparison comparison = Comparison.of(framing, one, other);
                boolean few = one.few() || other.few();
                candidates.add(new Candidate(outlet, with, month, framing, comparison, one.estimator(), few));
            }
        }
    }

    /** Rows in the order in which they were made. */
    List<ComparisonRow> rows() {
        double threshold = FalseDiscoveries.threshold(candidates.stream()
                .filter(candidate -> !candidate.few)
                .mapToDouble(candidate -> candidate.comparison.p())
                .toArray());
        return candidates.stream().map(candidate -> row(candidate, threshold)).toList();
    }

    private static ComparisonRow row(Candidate candidate, double threshold) {
        Comparison comparison = candidate.comparison;
        return new ComparisonRow(
                candidate.outlet.source(),
                candidate.outlet.country(),
                candidate.outlet.control(),
                candidate.with,
                candidate.month,
                candidate.framing,
                comparison.share(),
                comparison.other(),
                comparison.difference(),
                comparison.low(),
                comparison.high(),
                comparison.p(),
                !candidate.few && comparison.p() <= threshold,
                candidate.estimator,
                candidate.few);
    }
}
