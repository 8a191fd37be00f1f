package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final SourceKey HARBOR = new SourceKey("Harbor Post", "JP", Control.PRIVATE);
    private static final SourceKey HILL = new SourceKey("Hill Gazette", "JP", Control.STATE);

    @Test
    void an_outlet_is_compared_with_the_rest_of_its_country() {
        SortedMap<SourceKey, Tally> outlets = new TreeMap<>();
        outlets.put(HARBOR, tally("a", 60, 1, 9, 0));
        outlets.put(HILL, tally("b", 60, 6, 4, 0));
        outlets.put(new SourceKey("Quay", "KP", Control.STATE), tally("c", 60, 5, 5, 0));

        List<ComparisonRow> rows = rows(outlets);

        assertThat(rows)
                .extracting(row -> row.source() + " " + row.framing() + " " + row.differs())
                .containsExactly(
                        "Harbor Post ANTI true",
                        "Harbor Post PRO false",
                        "Hill Gazette ANTI true",
                        "Hill Gazette PRO false");
        ComparisonRow hill = rows.get(2);
        assertThat(hill.share()).isCloseTo(0.6, within(1e-9));
        assertThat(hill.otherShare()).isCloseTo(0.1, within(1e-9));
        assertThat(hill.difference()).isCloseTo(0.5, within(1e-9));
        assertThat(hill.low()).isBetween(0.3, 0.5);
        assertThat(hill.high()).isBetween(0.5, 0.7);
        assertThat(hill.p()).isLessThan(1e-6);
        assertThat(hill.estimator()).isNull();
        assertThat(hill.few()).isFalse();
    }

    @Test
    void a_month_is_compared_with_the_one_before_it_if_there_is_one() {
        Comparisons comparisons = new Comparisons(Corrector.none());
        comparisons.withMonthBefore(month("2024-01"), tally("a", 40, 1, 9, 0));
        comparisons.withMonthBefore(month("2024-02"), tally("b", 40, 6, 4, 0));
        comparisons.withMonthBefore(month("2024-04"), tally("c", 40, 1, 9, 0));
        comparisons.withMonthBefore(new SourceMonth(HARBOR, null), tally("d", 40, 1, 9, 0));
        comparisons.withMonthBefore(new SourceMonth(HILL, YearMonth.of(2024, 5)), tally("e", 40, 1, 9, 0));

        assertThat(comparisons.rows())
                .extracting(row -> row.source() + " " + row.month() + " " + row.framing() + " " + row.differs())
                .containsExactly("Harbor Post 2024-02 ANTI true", "Harbor Post 2024-02 PRO false");
    }

    @Test
    void outlets_with_few_sentences_are_shown_but_never_differ() {
        SortedMap<SourceKey, Tally> outlets = new TreeMap<>();
        outlets.put(HARBOR, tally("a", 60, 0, 10, 0));
        outlets.put(HILL, tally("b", 5, 10, 0, 0));

        assertThat(rows(outlets)).hasSize(4).allMatch(row -> row.few() && !row.differs());
    }

    @Test
    void of_outlets_that_are_all_alike_hardly_any_differs() {
        SplittableRandom random = new SplittableRandom(4);
        int believed = 0;
        for (int corpus = 0; corpus < 20; corpus++) {
            SortedMap<SourceKey, Tally> outlets = new TreeMap<>();
            for (int outlet = 0; outlet < 8; outlet++) {
                Tally tally = new Tally();
                for (int story = 0; story < 60; story++) {
                    long anti = random.nextInt(4) == 0 ? 1 : 0;
                    tally.add(Samples.tally(corpus + "/" + outlet + "/" + story, anti, 1 - anti, 0));
                }
                outlets.put(new SourceKey("Outlet " + outlet, "JP", Control.PRIVATE), tally);
            }
            believed += rows(outlets).stream().anyMatch(ComparisonRow::differs) ? 1 : 0;
        }

        assertThat(believed).isLessThanOrEqualTo(3);
    }

    @Test
    void false_discoveries_are_bounded_as_benjamini_and_hochberg_say() {
        // Their own example of 15 p values.
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0
        };

        assertThat(FalseDiscoveries.threshold(p)).isEqualTo(0.0095);
        assertThat(FalseDiscoveries.threshold(new double[] {0.5})).isNegative();
        assertThat(FalseDiscoveries.threshold(new double[0])).isNegative();
        assertThat(Normal.beyond(0)).isCloseTo(1, within(1e-6));
        assertThat(Normal.beyond(1.959964)).isCloseTo(0.05, within(1e-6));
    }

    private static List<ComparisonRow> rows(SortedMap<SourceKey, Tally> outlets) {
        Comparisons comparisons = new Comparisons(Corrector.none());
        comparisons.withCountries(outlets);
        return comparisons.rows();
    }

    private static SourceMonth month(String month) {
        return new SourceMonth(HARBOR, YearMonth.parse(month));
    }

    private static Tally tally(String name, int stories, long anti, long neutral, long pro) {
        Tally tally = new Tally();
        for (int story = 0; story < stories; story++) {
            tally.add(Samples.tally(name + story, anti, neutral, pro));
        }
        return tally;
    }
}
