package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTableTest {
    @Test
    void countries_stand_by_us_sentences_and_small_ones_are_marked() {
        Tally many = new Tally();
        for (int i = 0; i < 30; i++) {
            many.add(Samples.tally("story " + i, 1, 2, 1));
        }
        List<CountryRow> rows = List.of(
                new CountryRow("AA", 1, Figures.of(new Tally().add(Samples.tally("none", 0, 0, 0)), Correction.NONE)),
                new CountryRow("BB", 2, Figures.of(new Tally().add(Samples.tally("s", 1, 0, 0)), Correction.NONE)),
                new CountryRow("CC", 3, Figures.of(many, Correction.NONE)));

        assertThat(SummaryTable.of(rows)).isEqualTo("""
            country  articles  U.S. sentences     anti  neutral     pro  attributed  state media  own voice
            CC             30             120   25.0 %   50.0 %  25.0 %       0.0 %        0.0 %    100.0 %
            BB *            1               1  100.0 %    0.0 %   0.0 %       0.0 %        0.0 %    100.0 %
            AA *            1               0        -        -       -           -            -          -
            Shares are of U.S. sentences, as the model tagged them (classify-and-count): its errors are not removed.
            95 % intervals stand in the CSV files. * too few sentences or stories to conclude from.
            """);
    }
}
