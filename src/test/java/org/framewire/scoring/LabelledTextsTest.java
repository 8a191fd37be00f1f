package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class LabelledTextsTest {
    private static final String FIRST = "The ferry left Port Halwick at noon.";
    private static final String SECOND = "It carried forty lorries.";
    private static final String THIRD = "Two of them were empty.";
    private static final String FOURTH = "The crossing took an hour.";

    @Test
    void sentences_that_follow_one_another_stand_in_one_text_after_what_was_before_them() {
        LabelledSentence third = labelled("a", THIRD, FIRST, SECOND);
        LabelledSentence fourth = labelled("a", FOURTH, SECOND, THIRD);

        LabelledTexts places = LabelledTexts.of(List.of(third, fourth));

        assertThat(texts(places.of(third))).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        assertThat(places.of(third).index()).isEqualTo(2);
        assertThat(places.of(fourth).index()).isEqualTo(3);
        assertThat(places.of(fourth).text()).isSameAs(places.of(third).text());
        assertThat(places.of(third).text().get(1).before()).containsExactly(FIRST);
        assertThat(places.texts(List.of(third, fourth))).hasSize(1);
    }

    @Test
    void others_of_the_article_stand_in_texts_of_their_own() {
        LabelledSentence second = labelled("a", SECOND, FIRST);
        LabelledSentence fourth = labelled("a", FOURTH, SECOND, THIRD);
        LabelledSentence elsewhere = labelled("b", THIRD, FIRST, SECOND);
        LabelledSentence alone = labelled("b", THIRD);

        LabelledTexts places = LabelledTexts.of(List.of(second, fourth, elsewhere, alone));

        assertThat(texts(places.of(second))).containsExactly(FIRST, SECOND);
        assertThat(texts(places.of(fourth))).containsExactly(SECOND, THIRD, FOURTH);
        assertThat(texts(places.of(elsewhere))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(texts(places.of(alone))).containsExactly(THIRD);
        assertThat(places.texts(List.of(second, fourth, elsewhere, alone))).hasSize(4);
    }

    @Test
    void a_sentence_is_found_in_the_text_that_has_it_after_the_same_one() {
        LabelledSentence second = labelled("a", SECOND, FIRST);
        LabelledSentence third = labelled("a", THIRD, FIRST, SECOND);
        LabelledSentence other = labelled("a", FOURTH, FIRST);
        List<Sentence> text = Sentences.of(null, String.join(" ", FIRST, SECOND, THIRD, FOURTH));

        LabelledTexts.Search search = new LabelledTexts.Search(List.of(second, third, other));
        search.in(text);

        assertThat(search.found()).isEqualTo(2);
        LabelledTexts places = search.texts();
        assertThat(texts(places.of(second))).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        assertThat(places.of(second).text().get(1)).isSameAs(second.sentence());
        assertThat(places.of(third).index()).isEqualTo(2);
        assertThat(places.of(third).text()).isSameAs(places.of(second).text());
        assertThat(texts(places.of(other))).containsExactly(FIRST, FOURTH);
    }

    @Test
    void the_first_text_is_taken_and_equal_sentences_all_get_it() {
        LabelledSentence one = labelled("a", SECOND, FIRST);
        LabelledSentence equal = labelled("a", SECOND, FIRST);
        LabelledTexts.Search search = new LabelledTexts.Search(List.of(one, equal));

        search.in(Sentences.of(null, FIRST + " " + SECOND));
        search.in(Sentences.of(null, FIRST + " " + SECOND + " " + THIRD));

        LabelledTexts places = search.texts();
        assertThat(texts(places.of(one))).containsExactly(FIRST, SECOND);
        assertThat(places.of(equal).text()).isSameAs(places.of(one).text());
    }

    private static List<String> texts(LabelledTexts.Place place) {
        return place.text().stream().map(Sentence::text).toList();
    }

    private static LabelledSentence labelled(String article, String text, String... before) {
        return new LabelledSentence(
                "id",
                article,
                "Halwick Courier",
                Sentences.inContext(text, List.of(before)),
                Target.NONE,
                Framing.NEUTRAL,
                Claim.OWN_VOICE);
    }
}
