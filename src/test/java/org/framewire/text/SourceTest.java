package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static Source of(String country) {
        return new Source("Lin Orsa", ClaimantKind.OFFICIAL, true, country, List.of("KCNA"));
    }

    @Test
    void a_country_is_a_code_of_two_letters_or_none() {
        assertThat(of("NO").country()).isEqualTo("NO");
        assertThat(of("").country()).isEmpty();
        assertThatThrownBy(() -> of("NOR")).hasMessage("no ISO 3166-1 alpha-2 code: NOR");
    }

    @Test
    void through_other_media_everything_else_stays() {
        assertThat(of("NO").through(List.of("TASS")))
                .isEqualTo(new Source("Lin Orsa", ClaimantKind.OFFICIAL, true, "NO", List.of("TASS")));
    }
}
