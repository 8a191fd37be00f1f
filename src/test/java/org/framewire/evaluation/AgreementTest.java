package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.scoring.Claim.ATTRIBUTED;
import static org.framewire.scoring.Claim.OWN_VOICE;
import static org.framewire.scoring.Claim.STATE_MEDIA;

import java.util.List;
import org.framewire.evaluation.Agreement.Cell;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Agreement AGREEMENT = new Agreement(
            "model m",
            "rules",
            List.of(
                    new Cell(ATTRIBUTED, ATTRIBUTED, ATTRIBUTED, 6),
                    new Cell(OWN_VOICE, ATTRIBUTED, ATTRIBUTED, 2),
                    new Cell(OWN_VOICE, ATTRIBUTED, OWN_VOICE, 3),
                    new Cell(STATE_MEDIA, ATTRIBUTED, OWN_VOICE, 1)));

    @Test
    void the_table_tells_who_is_right_where_two_scorers_differ() {
        assertThat(AGREEMENT.text()).isEqualTo("""
                claim by both, gold labels as columns
                  model m            rules  attributed  state_media  own_voice
                  attributed    attributed           6            0          0
                  attributed   state_media           0            0          0
                  attributed     own_voice           0            0          0
                  state_media   attributed           0            0          1
                  state_media  state_media           0            0          0
                  state_media    own_voice           0            0          0
                  own_voice     attributed           2            0          3
                  own_voice    state_media           0            0          0
                  own_voice      own_voice           0            0          0
                  The same in 6 of 12 sentences (50.0 %); where they differ, model m is right 3 times, rules 2 times, \
                neither 1 times.
                """);
    }
}
