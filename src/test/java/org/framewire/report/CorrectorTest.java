package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard.Confusion;
import org.junit.jupiter.api.Test;

class CorrectorTest {
    @Test
    void a_model_that_cannot_tell_the_framings_apart_leaves_a_wide_interval() {
        double[][] blind = {{0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}, {0.2, 0.7, 0.1}};
        World world = new World(3, 0, blind);
        Confusion held = world.confusion(new double[] {0.2, 0.7, 0.1}, 9000);
        Tally tally = world.tally("g", new double[] {0.5, 0.4, 0.1}, 600, blind, null);

        Correction correction = Corrector.of(List.of(held), Map.of(World.KEY, tally), new Gold())
                .of(Group.of(World.KEY), tally);

        Corrected anti = correction.of(Framing.ANTI);
        assertThat(anti.low()).isLessThan(0.1);
        assertThat(anti.high()).isGreaterThan(0.6);
    }

    @Test
    void nothing_is_corrected_where_the_card_says_nothing() {
        Tally tally = new Tally().add(Samples.tally("s", 3, 5, 1));
        Confusion empty = new Confusion(false, Collections.nCopies(Confusion.SIZE, 0));
        Map<SourceKey, Tally> corpus = Map.of(World.KEY, tally);

        for (List<Confusion> card : List.of(List.<Confusion>of(), List.of(empty))) {
            Correction correction = Corrector.of(card, corpus, new Gold()).of(Group.of(World.KEY), tally);
            assertThat(correction.of(Framing.PRO)).isEqualTo(Corrected.NONE);
            assertThat(correction.estimator()).isNull();
        }
    }

    @Test
    void the_same_counts_give_the_same_bits_in_whatever_order_they_came() {
        World world = new World(5, 0.06, World.SHIPPED);
        List<Confusion> card = world.card();
        Tally one = new Tally();
        Tally other = new Tally();
        for (int i = 0; i < 40; i++) {
            one.add(Samples.tally("s" + i, i % 3, 4, i % 2));
            other.merge(new Tally().add(Samples.tally("s" + (39 - i), (39 - i) % 3, 4, (39 - i) % 2)));
        }
        Corrected first = Corrector.of(card, Map.of(World.KEY, one), new Gold())
                .of(Group.of(World.KEY), one, Claim.OWN_VOICE)
                .of(Framing.ANTI);

        assertThat(Corrector.of(card, Map.of(World.KEY, other), new Gold())
                        .of(Group.of(World.KEY), other, Claim.OWN_VOICE)
                        .of(Framing.ANTI))
                .isEqualTo(first);
    }
}
