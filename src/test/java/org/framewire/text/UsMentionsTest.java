package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsMentionsTest {
    private static List<String> found(String text) {
        return UsMentions.find(text).stream()
                .map(mention -> mention.target().label() + " " + text.substring(mention.start(), mention.end()))
                .toList();
    }

    private static Target target(String text, String... before) {
        return UsMentions.target(Sentences.inContext(text, List.of(before)));
    }

    @Test
    void the_country_is_found_under_its_names() {
        assertThat(found("The U.S.-led force, the White House and Washington told NATO that Americans agree."))
                .containsExactly("us The U.S.", "us the White House", "us Washington", "bloc NATO", "us Americans");
    }

    @Test
    void look_alikes_are_none() {
        assertThat(found("Latin America paid US$40; the Washington Post asked us about Washington State."))
                .isEmpty();
    }

    @Test
    void the_pronoun_is_not_the_country() {
        assertThat(found("Give us time.")).isEmpty();
        assertThat(found("The US gives.")).containsExactly("us The US");
    }

    @Test
    void acts_of_the_state_are_its_business() {
        assertThat(target("The U.S. imposed sanctions on two banks.")).isEqualTo(Target.US);
        assertThat(target("The Pentagon sent troops.")).isEqualTo(Target.US);
    }

    @Test
    void a_bloc_without_the_country_is_a_bloc() {
        assertThat(target("NATO moved closer to the border.")).isEqualTo(Target.BLOC);
    }

    @Test
    void candidates_and_parties_are_none() {
        assertThat(target("Voters in Florida said the party had no candidate.")).isEqualTo(Target.NONE);
    }

    @Test
    void the_administration_takes_up_a_mention_before() {
        assertThat(target("The president said the administration would keep the policy.", "The U.S. signed the deal."))
                .isEqualTo(Target.US);
        assertThat(target("The harvest was good.", "The river rose.")).isEqualTo(Target.NONE);
    }
}
