package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. envoy left Lima.",
                "American farmers sell maize.",
                "The White House had no comment.",
                "Washington wants an answer.",
                "Biden signed it.",
                "Trump supporters met there.",
                "Two Democrats abstained.",
                "A court in Texas disagreed.",
                "The Centers for Disease Control has a list.",
            })
    void names_persons_places_and_parties_are_signs(String sentence) {
        assertThat(UsSigns.areIn(sentence(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congress passed the bill by two votes.",
                "The Supreme Court and the attorney general disagree.",
                "Lawmakers in the Senate want an impeachment.",
                "The Department of Justice filed a review.",
                "NATO and the West are watching.",
                "Latin American ministers met in Lima.",
                "The National Security Council meets on Monday.",
                "Give it to us today.",
            })
    void bodies_and_offices_that_others_have_too_are_none(String sentence) {
        assertThat(UsSigns.areIn(sentence(sentence))).isFalse();
    }

    private static Sentence sentence(String text) {
        return Sentences.inContext(text, List.of());
    }
}
