package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    /** Two: from 2 to 5, and from 8 to 9. */
    private final Quotations quotations = new Quotations(new int[] {2, 8}, new int[] {5, 9});

    @Test
    void they_have_a_number_and_offsets() {
        assertThat(quotations.size()).isEqualTo(2);
        assertThat(quotations.start(0)).isEqualTo(2);
        assertThat(quotations.end(0)).isEqualTo(5);
        assertThat(quotations.start(1)).isEqualTo(8);
        assertThat(quotations.end(1)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "0,2,OUTSIDE",
        "0,3,OPENS",
        "0,5,OUTSIDE",
        "2,5,OUTSIDE",
        "2,4,OPENS",
        "3,4,INSIDE",
        "3,5,CLOSES",
        "3,8,CLOSES",
        "5,8,OUTSIDE",
        "6,9,OUTSIDE",
        "8,10,OUTSIDE",
        "10,12,OUTSIDE",
        "0,12,OUTSIDE"
    })
    void a_piece_stands_in_a_state(int start, int end, QuoteState state) {
        assertThat(quotations.state(start, end)).isEqualTo(state);
    }

    @Test
    void the_marks_lie_in_their_quotation() {
        for (int offset = 0; offset < 12; offset++) {
            assertThat(quotations.covers(offset)).as("%s", offset).isEqualTo(offset >= 2 && offset < 5 || offset == 8);
        }
    }

    @Test
    void where_none_is_nothing_is_covered() {
        Quotations none = Quotations.in("They left.");

        assertThat(none.size()).isZero();
        assertThat(none.covers(0)).isFalse();
        assertThat(none.state(0, 10)).isEqualTo(QuoteState.OUTSIDE);
    }

    @Test
    void a_quotation_may_be_open_at_the_start() {
        assertThat(Quotations.in("We go,\u201d he said.", true).state(0, 16)).isEqualTo(QuoteState.OUTSIDE);
        assertThat(Quotations.in("We go,\u201d he said.", true).covers(0)).isTrue();
        assertThat(Quotations.in("We go,\u201d he said.", true).covers(7)).isFalse();
        assertThat(Quotations.in("We go on.", true).covers(8)).isTrue();
        assertThat(Quotations.in("We go on.", false).covers(8)).isFalse();
    }
}
