package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of("the", "said", "led", "talks", "president", "of", "visited", "in", ",", ".", "we", "agree"));

    @Test
    void names_of_the_united_states_blocs_and_state_media_become_tags() {
        assertThat(forms("The U.S. and NATO talks, KCNA said.", false))
                .containsExactly("<us>", "and", "<bloc>", "talks", ",", "<state-medium>", "said", ".");
    }

    @Test
    void hyphens_inside_words_part_them() {
        assertThat(forms("U.S.-led talks", false)).containsExactly("<us>", "led", "talks");
    }

    @Test
    void numbers_lose_their_value() {
        assertThat(forms("28,500 talks in 2019", false)).containsExactly("<number>", "talks", "in", "<number>");
    }

    @Test
    void words_between_quotation_marks_are_quoted() {
        assertThat(Words.of("“We agree,” the president said", false).stream()
                        .filter(Word::quoted)
                        .map(Word::form))
                .containsExactly("<quote>", "we", "agree", ",");
    }

    @Test
    void an_open_quotation_closes_at_a_straight_mark() {
        assertThat(Words.of("we agree,\" the president said", true).stream()
                        .filter(Word::quoted)
                        .map(Word::form))
                .containsExactly("we", "agree", ",");
    }

    @Test
    void a_run_of_unknown_names_is_one_tag_and_lower_case_words_stay() {
        assertThat(VOCABULARY.known(Words.of("President Ada Quillfeather visited zorbing in Ruritania", false)).stream()
                        .map(Word::form))
                .containsExactly("president", "<name>", "visited", "zorbing", "in", "<name>");
    }

    @Test
    void countries_and_parts_of_the_united_states_have_tags_of_their_own() {
        assertThat(VOCABULARY.known(Words.of("France visited Ohio", false)).stream()
                        .map(Word::form))
                .containsExactly("<foreign>", "visited", "<domestic>");
    }

    @Test
    void unknown_words_share_one_number() {
        assertThat(VOCABULARY.ids(Words.of("the zorbing said", false)))
                .containsExactly(VOCABULARY.number("the"), Vocabulary.UNKNOWN, VOCABULARY.number("said"));
    }

    private static List<String> forms(String text, boolean quoted) {
        return Words.of(text, quoted).stream().map(Word::form).toList();
    }
}
