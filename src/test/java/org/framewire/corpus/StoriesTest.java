package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewire.corpus.Stories.Fate;
import org.framewire.corpus.Stories.Member;
import org.framewire.corpus.Stories.Pair;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String TEXT = words("word", 300);

    @Test
    void the_same_words_from_another_outlet_are_one_story_and_the_earliest_is_its_first() {
        Article late = article("a:1", "Harbour Post", "2024-03-06", TEXT);
        Article early = article("a:2", "Delta Daily", "2024-03-05", TEXT.toUpperCase(Locale.ROOT) + ".");

        Stories stories = stories(late, early);

        assertThat(copies(late, early)).isTrue();
        assertThat(stories.of(early).first()).isTrue();
        assertThat(stories.of(late)).isEqualTo(new Fate(stories.of(early).story(), false, null));
        assertThat(stories.repeats(late)).isFalse();
    }

    @Test
    void the_same_words_from_the_same_outlet_are_a_duplicate() {
        Article one = article("a:1", "Harbour Post", null, TEXT);
        Article again = article("a:2", "Harbour Post", null, TEXT);

        Stories stories = stories(one, again);

        assertThat(stories.of(one).duplicateOf()).isNull();
        assertThat(stories.repeats(again)).isTrue();
        assertThat(stories.of(again).duplicateOf()).isEqualTo("a:1");
    }

    @Test
    void half_of_an_article_with_a_box_of_others_words_is_a_copy() {
        String half = TEXT.substring(0, TEXT.length() / 2);

        assertThat(copies(article(TEXT), article(half))).isTrue();
        assertThat(copies(article(TEXT), article(half + " " + words("box", 40))))
                .isTrue();
        assertThat(copies(article(TEXT), article(words("box", 20) + " " + half)))
                .isTrue();
    }

    @Test
    void scattered_edits_leave_a_copy_and_a_new_beginning_does_not() {
        String edited = TEXT.replaceAll("word[0-9]*0 ", "");
        String followUp = words("new", 60) + " " + TEXT.substring(TEXT.length() / 3);

        assertThat(copies(article(TEXT), article(edited))).isTrue();
        assertThat(copies(article(TEXT), article(followUp))).isFalse();
    }

    @Test
    void a_report_with_the_same_background_after_another_beginning_is_no_copy() {
        String background = words("background", 200);

        assertThat(copies(
                        article(words("spring", 60) + " " + background),
                        article(words("autumn", 60) + " " + background)))
                .isFalse();
    }

    @Test
    void a_round_up_is_no_copy_of_the_short_reports_in_it() {
        String report = words("report", 80);

        assertThat(copies(article(report), article(report + " " + words("other", 150))))
                .isTrue();
        assertThat(copies(article(report), article(report + " " + words("other", 400))))
                .isFalse();
    }

    @Test
    void near_copies_of_different_seasons_are_different_stories_and_exact_ones_are_not() {
        Article spring = article("a:1", "Harbour Post", "2024-03-05", TEXT);

        assertThat(copies(spring, article("a:2", "Delta Daily", "2024-09-05", TEXT + " more")))
                .isFalse();
        assertThat(copies(spring, article("a:2", "Delta Daily", "2024-04-04", TEXT + " more")))
                .isTrue();
        assertThat(copies(spring, article("a:2", "Delta Daily", "2024-09-05", TEXT)))
                .isTrue();
    }

    @Test
    void short_texts_have_only_exact_copies() {
        assertThat(copies(article("The talks ended late."), article("The talks  ended late")))
                .isTrue();
        assertThat(copies(article(words("word", 24)), article(words("word", 24) + " late")))
                .isFalse();
        assertThat(copies(article("..."), article("The talks"))).isFalse();
    }

    @Test
    void half_an_article_shares_passages_with_the_whole() {
        long[] whole = Fingerprint.of(article(TEXT)).passages();
        long[] half =
                Fingerprint.of(article(TEXT.substring(0, TEXT.length() / 2))).passages();

        long shared = java.util.Arrays.stream(half)
                .filter(passage -> java.util.Arrays.binarySearch(whole, passage) >= 0)
                .count();

        assertThat(whole).hasSizeBetween(40, 80);
        assertThat(shared).isGreaterThan(15);
        assertThat(Fingerprint.of(article("Too short by far")).passages()).isEmpty();
    }

    @Test
    void the_order_of_members_and_pairs_does_not_matter() {
        List<Member> members = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            members.add(Member.of(Fingerprint.of(article("a:" + i, "Outlet " + i, null, TEXT + " tail" + i))));
            if (i > 0) {
                pairs.add(new Pair("a:" + (i - 1), "a:" + i));
            }
        }
        Article probe = article("a:5", "Outlet 5", null, TEXT + " tail5");
        Fate forward = Stories.of(members, pairs).of(probe);
        Collections.reverse(members);
        Collections.reverse(pairs);

        assertThat(Stories.of(members, pairs).of(probe)).isEqualTo(forward);
        assertThat(forward.story()).isEqualTo(members.get(5).textHash());
        assertThat(forward.first()).isFalse();
    }

    @Test
    void copies_share_a_group_and_other_articles_have_one_of_their_own() {
        Article one = article("a:1", "Harbour Post", "2024-03-05", TEXT);
        Article copy = article("a:2", "Delta Daily", "2024-03-06", TEXT);
        Article other = article("a:3", "Delta Daily", "2024-03-06", "They met.");
        Stories stories = stories(one, copy);

        assertThat(stories.group(one)).isEqualTo(stories.group(copy)).isNotEqualTo(stories.group(other));
        assertThat(stories.group(other))
                .isNotEqualTo(stories.group(article("a:4", "Delta Daily", "2024-03-06", "They met.")));
        assertThat(stories.hasCopy(one)).isTrue();
        assertThat(stories.hasCopy(other)).isFalse();
        assertThat(stories.repeats(other)).isFalse();
        assertThat(stories.of(other)).isEqualTo(new Fate(Fingerprint.textHash(other), true, null));
    }

    @Test
    void whatever_is_linked_is_one_story_in_whatever_order_it_was_linked() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            members.add(Member.of(Fingerprint.of(article("a:" + i, "Outlet " + i, null, TEXT + " tail" + i))));
        }
        int[][] orders = {{0, 1, 2, 3, 4, 5, 6, 7}, {7, 5, 3, 1, 6, 4, 2, 0}, {3, 0, 6, 2, 7, 1, 5, 4}};
        for (int[] order : orders) {
            List<Pair> pairs = new ArrayList<>();
            for (int i : order) {
                pairs.add(i % 2 == 0 ? new Pair("a:" + i, "a:" + (i + 1)) : new Pair("a:" + (i + 1), "a:" + i));
            }
            pairs.add(new Pair("a:8", "a:0"));
            Stories stories = Stories.of(members, pairs);
            for (int i = 0; i < 9; i++) {
                Article member = article("a:" + i, "Outlet " + i, null, TEXT + " tail" + i);
                assertThat(stories.of(member)).isEqualTo(new Fate(members.get(0).textHash(), i == 0, null));
            }
        }
    }

    private static Stories stories(Article one, Article other) {
        return Stories.of(
                List.of(Member.of(Fingerprint.of(one)), Member.of(Fingerprint.of(other))),
                List.of(new Pair(one.where(), other.where())));
    }

    private static boolean copies(Article one, Article other) {
        boolean copies = Stories.areCopies(Fingerprint.of(one), Fingerprint.of(other));
        assertThat(Stories.areCopies(Fingerprint.of(other), Fingerprint.of(one)))
                .isEqualTo(copies);
        return copies;
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article article(String text) {
        return article("a:1", "Harbour Post", null, text);
    }

    private static Article article(String where, String source, String date, String text) {
        LocalDate day = date == null ? null : LocalDate.parse(date);
        return TestArticles.article(where, where, source, day, null, text);
    }
}
