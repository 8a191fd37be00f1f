package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that end where the text does; the braces stand around what is looked for. */
class TimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mayor {in 2019}",
                "the mayor {in May}",
                "the mayor {in May 2019}",
                "the mayor {in May of 2019}",
                "the mayor {in May, 2019}",
                "the mayor {on May 3}",
                "the mayor {on May 3, 2019}",
                "the mayor {on 3 May}",
                "the mayor {on 3 May 2019}",
                "the mayor {on Sept. 3}",
                "the mayor {in early May}",
                "the mayor {in mid-2019}",
                "the mayor {since the spring of 2019}",
                "the mayor {by summer}",
                "the mayor May{}",
                "the mayor with May{}",
                "the mayor in may{}",
                "the mayor in 40{}",
                "the mayor on 300 May{}",
                "the mayor in 20190{}",
                "the mayor in Vale{}",
                "the mayor of 2019{}",
                "{in 2019}",
                "2019{}",
                "{}",
            })
    void a_date_begins_with_its_preposition(String marked) {
        MarkedText text = MarkedText.of(marked);
        int to = text.tokens().size();
        int from = new Times(text.tokens(), text.forms()).dateStart(to);

        assertThat(text.show(new Range(from, to))).isEqualTo(text.shown());
    }
}
