package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.framewire.scoring.Framing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @Test
    void no_sentence_gives_no_estimate() {
        Figures none = Figures.of(new Tally(), Correction.NONE);

        assertThat(none.anti()).isEqualTo(new Estimate(Double.NaN, Double.NaN, Double.NaN));
        assertThat(none.net()).isEqualTo(new NetFraming(Double.NaN, Double.NaN, Double.NaN));
        assertThat(none.ownVoiceShare()).isNaN();
        assertThat(none.few()).isTrue();
    }

    @Test
    void a_share_of_nothing_or_of_all_still_has_an_interval() {
        Tally tally = new Tally();
        for (int i = 0; i < 20; i++) {
            tally.add(Samples.tally("story " + i, 5, 0, 0));
        }
        Estimate all = Figures.of(tally, Correction.NONE).anti();
        Estimate nothing = Figures.of(tally, Correction.NONE).pro();

        assertThat(all.share()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isBetween(0.75, 0.9);
        assertThat(nothing.share()).isZero();
        assertThat(nothing.low()).isZero();
        assertThat(nothing.high()).isBetween(0.1, 0.25);
    }

    @Test
    void one_story_says_next_to_nothing_however_long_it_is() {
        Estimate estimate = Figures.of(new Tally().add(Samples.tally("story", 100, 100, 0)), Correction.NONE)
                .anti();

        assertThat(estimate.high() - estimate.low()).isGreaterThan(0.9);
    }

    @Test
    void many_stories_of_one_sentence_give_the_interval_of_independent_sentences() {
        Tally tally = new Tally();
        for (int i = 0; i < 2000; i++) {
            tally.add(Samples.tally("story " + i, i % 5 == 0 ? 1 : 0, i % 5 == 0 ? 0 : 1, 0));
        }
        Estimate estimate = Figures.of(tally, Correction.NONE).anti();

        assertThat(estimate.share()).isEqualTo(0.2);
        assertThat(estimate.low()).isCloseTo(0.1831, within(0.002));
        assertThat(estimate.high()).isCloseTo(0.2181, within(0.002));
    }

    @Test
    void net_framing_is_pro_less_anti_and_knows_that_the_two_shares_exclude_each_other() {
        Tally tally = new Tally();
        for (int i = 0; i < 400; i++) {
            tally.add(Samples.tally("story " + i, i % 2, 0, 1 - i % 2));
        }
        Figures figures = Figures.of(tally, Correction.NONE);

        assertThat(figures.net().framing()).isZero();
        assertThat(figures.net().high()).isCloseTo(2 * (figures.pro().high() - 0.5), within(1e-9));
    }

    @Test
    void a_row_is_marked_below_30_sentences_or_10_stories() {
        assertThat(Figures.of(stories(10, 3), Correction.NONE).few()).isFalse();
        assertThat(Figures.of(stories(9, 100), Correction.NONE).few()).isTrue();
        assertThat(Figures.of(stories(29, 1), Correction.NONE).few()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 4.3027, 0.14", "3, 3.1824, 0.02", "5, 2.5706, 0.002", "10, 2.2281, 0.0001", "100, 1.9840, 0.0001"})
    void the_quantile_of_students_t_is_close_enough(double freedom, double quantile, double error) {
        assertThat(StudentT.quantile975(freedom)).isCloseTo(quantile, within(error));
    }

    @Test
    void bounds_hold_the_share() {
        assertThatThrownBy(() -> new Estimate(0.5, 0.6, 0.7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(0.5, 0.4, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetFraming(0, -1.5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void effective_stories_are_fewer_where_one_outweighs_the_others() {
        Tally tally = new Tally().add(Samples.tally("long", 30, 30, 0));
        for (int i = 0; i < 20; i++) {
            tally.add(Samples.tally("short " + i, i % 2, 1 - i % 2, 0));
        }
        Share pro = tally.share(Cells.of(Framing.PRO), Cells.ALL);

        // 80^2 / (60^2 + 20 * 1^2) = 1.77
        assertThat(pro.effectiveSentences()).isCloseTo(1.77, within(0.4));
        assertThat(pro.freedom()).isEqualTo(2);
    }

    private static Tally stories(int stories, int sentences) {
        Tally tally = new Tally();
        for (int i = 0; i < stories; i++) {
            tally.add(Samples.tally("story " + i, 0, sentences, 0));
        }
        return tally;
    }
}
