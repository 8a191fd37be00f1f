package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    @Test
    void from_25_words_on_an_added_word_leaves_a_copy() {
        assertThat(copies(words("word", 24), join(words("word", 24), words("late", 1))))
                .isFalse();
        assertThat(copies(words("word", 25), join(words("word", 25), words("late", 1))))
                .isTrue();
    }

    @Test
    void a_text_of_more_than_four_times_the_words_is_no_copy() {
        List<String> report = words("report", 80);
        assertThat(copies(report, join(report, words("other", 240)))).isTrue();
        assertThat(copies(report, join(report, words("other", 241)))).isFalse();
    }

    @Test
    void half_of_the_words_are_not_enough() {
        List<String> opening = words("word", 60);
        assertThat(copies(join(opening, words("one", 60)), join(opening, words("two", 60))))
                .isFalse();
        assertThat(copies(join(opening, words("one", 20)), join(opening, words("two", 20))))
                .isTrue();
    }

    @Test
    void paragraphs_of_its_own_between_the_shared_ones_make_another_article() {
        List<String> text = words("word", 300);
        assertThat(copies(text, changed(text, 5, 70, 130, 190, 250))).isTrue();
        int[] everyFifteen =
                IntStream.iterate(70, at -> at < 295, at -> at + 15).toArray();
        assertThat(copies(text, changed(text, 5, everyFifteen))).isFalse();
    }

    @Test
    void four_words_edited_in_the_opening_are_an_edit_and_five_are_news_of_the_outlet_itself() {
        List<String> text = words("word", 300);
        assertThat(copies("Delta Post", text, "Delta Post", changed(text, 4, 20)))
                .isTrue();
        assertThat(copies("Delta Post", text, "Delta Post", changed(text, 5, 20)))
                .isFalse();
        assertThat(copies("Delta Post", text, "Harbour Daily", changed(text, 5, 20)))
                .isTrue();
        assertThat(copies("Delta Post", text, "Harbour Daily", changed(text, 5, 10, 20, 30)))
                .isFalse();
    }

    @Test
    void both_may_begin_with_fifteen_words_of_their_own() {
        List<String> text = words("word", 100);
        assertThat(copies(join(words("one", 15), text), join(words("two", 15), text)))
                .isTrue();
        assertThat(copies(join(words("one", 16), text), join(words("two", 16), text)))
                .isFalse();
    }

    @Test
    void a_box_before_the_text_may_have_eight_in_a_hundred_words_more() {
        List<String> text = words("word", 150);
        assertThat(copies(text, join(words("box", 29), text))).isTrue();
        assertThat(copies(text, join(words("box", 30), text))).isFalse();
    }

    @Test
    void the_parts_of_a_series_differ_in_the_numbers_where_they_begin() {
        List<String> part = numbered(101, 102, 103, 104, 105);
        assertThat(copies(part, numbered(101, 102, 103, 204, 205))).isTrue();
        assertThat(copies(part, numbered(101, 102, 203, 204, 205))).isFalse();
        assertThat(copies(numbered(101, 102, 103), numbered(201, 202, 203))).isFalse();
        assertThat(copies(numbered(101, 102), numbered(201, 202))).isTrue();
    }

    @Test
    void numbers_further_down_tell_nothing() {
        List<String> text = words("word", 60);
        assertThat(copies(join(text, numbered(101, 102, 103, 104)), join(text, numbered(201, 202, 203, 204))))
                .isTrue();
    }

    @Test
    void texts_without_a_word_in_common_are_no_copies() {
        assertThat(copies(words("one", 80), words("two", 80))).isFalse();
    }

    @Test
    void words_are_compared_without_case_marks_and_apostrophes() {
        assertThat(textHash("Don't stop: 3 ships, they said."))
                .isEqualTo(textHash("dont STOP 3 ships \u2013 they said"))
                .hasSize(16);
        assertThat(textHash("They stop")).isNotEqualTo(textHash("Theystop"));
    }

    @Test
    void only_the_first_words_are_compared_and_all_of_them_identify_a_text() {
        List<String> text = words("word", Fingerprint.MOST_WORDS + 50);
        Fingerprint whole = print("Delta Post", text);
        Fingerprint begun = print("Delta Post", text.subList(0, Fingerprint.MOST_WORDS));

        assertThat(whole.words()).hasSize(Fingerprint.MOST_WORDS).isEqualTo(begun.words());
        assertThat(whole.textHash()).isNotEqualTo(begun.textHash());
        assertThat(whole.textKey()).isNotEqualTo(begun.textKey());
        assertThat(Long.toHexString(whole.textKey())).isEqualTo(whole.textHash().replaceFirst("^0+", ""));
    }

    @Test
    void the_id_tells_places_apart() {
        Fingerprint one = Fingerprint.of(TestArticles.article("a:1", "1", "Delta Post", null, null, "They met."));
        Fingerprint same = Fingerprint.of(TestArticles.article("a:1", "2", "Harbour", null, null, "They left."));
        Fingerprint other = Fingerprint.of(TestArticles.article("a:2", "1", "Delta Post", null, null, "They met."));

        assertThat(one.id()).isEqualTo(same.id()).isNotEqualTo(other.id());
    }

    @Test
    void passages_are_distinct_and_in_order_and_the_shortest_text_with_one_has_five_words() {
        long[] passages = print("Delta Post", words("word", 200)).passages();

        assertThat(passages).isSorted().doesNotHaveDuplicates();
        assertThat(print("Delta Post", words("word", 5)).passages()).hasSize(1);
        assertThat(print("Delta Post", words("word", 4)).passages()).isEmpty();
        assertThat(print("Delta Post", Collections.nCopies(50, "again")).passages())
                .hasSize(1);
    }

    /** Sixty words, with numbers at every eighth place from the front. */
    private static List<String> numbered(int... numbers) {
        List<String> text = words("part", 60);
        for (int i = 0; i < numbers.length; i++) {
            text.set(8 * (i + 1), Integer.toString(numbers[i]));
        }
        return text;
    }

    /** The text with so many words replaced from each of the places on. */
    private static List<String> changed(List<String> text, int count, int... places) {
        List<String> changed = new ArrayList<>(text);
        Arrays.stream(places)
                .forEach(place -> IntStream.range(place, place + count).forEach(i -> changed.set(i, "changed" + i)));
        return changed;
    }

    private static List<String> join(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<String> words(String stem, int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> stem + i).toList());
    }

    private static String textHash(String text) {
        return Fingerprint.textHash(TestArticles.article("a:1", "1", "Delta Post", null, null, text));
    }

    private static boolean copies(List<String> one, List<String> other) {
        return copies("Delta Post", one, "Harbour Daily", other);
    }

    private static boolean copies(String source, List<String> text, String otherSource, List<String> otherText) {
        Fingerprint one = print(source, text);
        Fingerprint other = print(otherSource, otherText);
        boolean copies = Stories.areCopies(one, other);
        assertThat(Stories.areCopies(other, one)).isEqualTo(copies);
        return copies;
    }

    private static Fingerprint print(String source, List<String> words) {
        return Fingerprint.of(TestArticles.article("a:1", "1", source, null, null, String.join(" ", words)));
    }
}
