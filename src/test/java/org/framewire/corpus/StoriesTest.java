package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewire.corpus.Stories.Pair;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String TEXT = IntStream.range(0, 300)
            .mapToObj(i -> "word" + (i * i % 251) + (i % 7))
            .collect(Collectors.joining(" "));

    @Test
    void the_same_words_from_another_outlet_are_one_story_and_the_earliest_is_its_first() {
        Article late = article("a:1", "Harbour Post", "2024-03-06", TEXT);
        Article early = article("a:2", "Delta Daily", "2024-03-05", TEXT.toUpperCase(java.util.Locale.ROOT) + ".");

        Stories stories = stories(late, early);

        assertThat(stories.of(early).first()).isTrue();
        assertThat(stories.of(late))
                .isEqualTo(new Stories.Fate(stories.of(early).story(), false, null));
        assertThat(stories.duplicates()).isEmpty();
    }

    @Test
    void the_same_words_from_the_same_outlet_are_a_duplicate() {
        Article one = article("a:1", "Harbour Post", null, TEXT);
        Article again = article("a:2", "Harbour Post", null, TEXT);

        Stories stories = stories(one, again);

        assertThat(stories.of(one).duplicateOf()).isNull();
        assertThat(stories.duplicates()).containsOnlyKeys("a:2");
        assertThat(stories.of(again).duplicateOf()).isEqualTo("a:1");
    }

    @Test
    void an_edited_and_shortened_copy_belongs_to_the_story() {
        Article original = article("a:1", "Harbour Post", "2024-03-05", TEXT);
        String cut = TEXT.substring(0, TEXT.length() * 8 / 10).replace("word0", "other") + " read more at our site";
        Article copy = article("a:2", "Delta Daily", "2024-03-07", cut);

        Stories stories = stories(original, copy);

        assertThat(Fingerprint.of(original).similarity(Fingerprint.of(copy))).isBetween(0.6, 0.95);
        assertThat(stories.of(copy).story()).isEqualTo(stories.of(original).story());
        assertThat(stories.of(copy).first()).isFalse();
    }

    @Test
    void similar_articles_of_different_seasons_are_different_stories() {
        Article spring = article("a:1", "Harbour Post", "2024-03-05", TEXT);
        Article autumn = article("a:2", "Delta Daily", "2024-09-05", TEXT + " and one more thing");

        Stories stories = stories(spring, autumn);

        assertThat(stories.of(autumn).story()).isNotEqualTo(stories.of(spring).story());
    }

    @Test
    void different_texts_are_not_similar() {
        String other = IntStream.range(0, 300).mapToObj(i -> "term" + i).collect(Collectors.joining(" "));

        double similarity = Fingerprint.of(article("a:1", "X", null, TEXT))
                .similarity(Fingerprint.of(article("a:2", "X", null, other)));

        assertThat(similarity).isLessThan(0.05);
    }

    @Test
    void short_texts_have_no_signature_and_only_exact_copies() {
        Fingerprint one = Fingerprint.of(article("a:1", "X", null, "The talks ended late."));
        Fingerprint other = Fingerprint.of(article("a:2", "X", null, "The talks  ended late"));

        assertThat(one.signature()).isEmpty();
        assertThat(one.bands()).isEmpty();
        assertThat(one.textHash()).isEqualTo(other.textHash());
        assertThat(one.similarity(other)).isZero();
    }

    @Test
    void the_order_of_candidates_and_pairs_does_not_matter() {
        List<Fingerprint> prints = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            prints.add(Fingerprint.of(article("a:" + i, "Outlet " + i, null, TEXT + " tail" + i)));
            if (i > 0) {
                pairs.add(new Pair("a:" + (i - 1), "a:" + i));
            }
        }
        Article probe = article("a:5", "Outlet 5", null, TEXT + " tail5");
        Stories.Fate forward = Stories.of(prints, pairs).of(probe);
        java.util.Collections.reverse(prints);
        java.util.Collections.reverse(pairs);

        assertThat(Stories.of(prints, pairs).of(probe)).isEqualTo(forward);
        assertThat(forward.first()).isFalse();
    }

    private static Stories stories(Article one, Article other) {
        return Stories.of(
                List.of(Fingerprint.of(one), Fingerprint.of(other)), List.of(new Pair(one.where(), other.where())));
    }

    private static Article article(String where, String source, String date, String text) {
        LocalDate day = date == null ? null : LocalDate.parse(date);
        return new Article(
                where,
                where,
                null,
                source,
                "ZZ",
                CountryBasis.NONE,
                Control.UNKNOWN,
                false,
                day,
                day == null ? DateBasis.MISSING : DateBasis.FIELD,
                null,
                null,
                text,
                "en",
                Credits.NONE,
                CleaningCounts.NONE,
                CleaningCounts.NONE);
    }
}
