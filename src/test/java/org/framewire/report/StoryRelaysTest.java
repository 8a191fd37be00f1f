package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.corpus.Credits;
import org.framewire.report.StoryRelays.Copy;
import org.framewire.report.StoryRelays.Credit;
import org.junit.jupiter.api.Test;

class StoryRelaysTest {
    private static final StateMedium VESTNIK = new StateMedium("Northern Vestnik", "RU");
    private static final StateMedium KCNA = new StateMedium("KCNA", "KP");

    @Test
    void a_later_or_same_day_copy_that_names_no_source_is_uncredited() {
        assertThat(relays(vestnik(2), post("b", 2, "A text."), post("c", 3, "A text.")))
                .containsExactly(copy(VESTNIK, Credit.UNCREDITED), copy(VESTNIK, Credit.UNCREDITED));
    }

    @Test
    void a_copy_is_credited_where_its_text_or_a_credit_names_the_medium() {
        assertThat(relays(
                        vestnik(2),
                        post("b", 3, "The Northern Vestnik wrote it."),
                        post("c", 3, new Credits(null, "Vestnik", null, null)),
                        post("d", 3, new Credits(null, null, "The Northern Vestnik", null)),
                        post("e", 3, "It came by northern vestnik, a wind.")))
                .containsExactly(
                        copy(VESTNIK, Credit.CREDITED),
                        copy(VESTNIK, Credit.CREDITED),
                        copy(VESTNIK, Credit.CREDITED),
                        copy(VESTNIK, Credit.UNCREDITED));
    }

    @Test
    void a_copy_that_credits_another_state_medium_counts_for_that_one_and_one_that_only_mentions_it_does_not() {
        assertThat(relays(
                        vestnik(2),
                        post("b", 3, new Credits("PYONGYANG", null, "KCNA", null)),
                        post("c", 3, "KCNA denied it.")))
                .containsExactly(copy(KCNA, Credit.CREDITED), copy(VESTNIK, Credit.UNCREDITED));
    }

    @Test
    void what_came_from_another_agency_is_no_relay() {
        Credits reuters = new Credits(null, null, "Reuters", null);

        assertThat(relays(vestnik(2), post("b", 3, reuters))).isEmpty();
        assertThat(relays(vestnik(2), post("b", 3, new Credits(null, "Reuters", null, null))))
                .isEmpty();
        assertThat(relays(
                        Samples.article(
                                "a",
                                "Northern Vestnik",
                                "RU",
                                Control.STATE,
                                LocalDate.of(2024, 5, 2),
                                "A text.",
                                reuters),
                        post("b", 3, "A text.")))
                .isEmpty();
        assertThat(relays(vestnik(2), post("b", 3, "A text."), post("c", 4, reuters)))
                .isEmpty();
        assertThat(relays(vestnik(2), post("b", 3, "The Northern Vestnik wrote it."), post("c", 4, reuters)))
                .containsExactly(copy(VESTNIK, Credit.CREDITED));
    }

    @Test
    void a_story_that_another_outlet_had_the_day_before_is_no_state_mediums() {
        assertThat(relays(vestnik(2), post("b", 1, "A text."), post("c", 3, "A text.")))
                .isEmpty();
    }

    @Test
    void without_a_date_it_is_not_known_who_was_first() {
        assertThat(relays(vestnik(2), post("b", 0, "A text."), post("c", 0, "The Northern Vestnik wrote it.")))
                .containsExactly(copy(VESTNIK, Credit.UNDATED), copy(VESTNIK, Credit.CREDITED));
        assertThat(relays(vestnik(0), post("b", 1, "A text."))).containsExactly(copy(VESTNIK, Credit.UNDATED));
    }

    @Test
    void an_outlet_does_not_relay_itself_and_of_two_state_media_the_first_by_place_is_relayed() {
        Article kcna = article("b", "KCNA", "KP", Control.STATE, 2, "A text.", Credits.NONE);

        assertThat(relays(
                        vestnik(2), kcna, article("c", "Northern Vestnik", "RU", Control.STATE, 4, "A", Credits.NONE)))
                .containsExactly(copy(VESTNIK, Credit.UNCREDITED));
    }

    @Test
    void copies_are_counted_by_outlet_and_medium() {
        List<StoryArticle> story = Stream.of(vestnik(2), post("b", 3, "A text."), post("c", 3, "By the Vestnik."))
                .map(article -> StoryArticle.of(article, false, Samples.MEDIA))
                .toList();

        assertThat(RelayRow.copies(story))
                .containsExactly(java.util.Map.entry(
                        new RelayKey(new SourceKey("Harbour Post", "GB", Control.PRIVATE), VESTNIK),
                        new RelayCounts(0, FramingCounts.NONE, 0, 0, 1, 1, 0)));
    }

    private static List<Copy> relays(Article... articles) {
        return StoryRelays.of(Stream.of(articles)
                        .map(article -> StoryArticle.of(article, false, Samples.MEDIA))
                        .sorted((a, b) -> b.where().compareTo(a.where()))
                        .toList())
                .copies()
                .stream()
                .map(copy -> new Copy(new RelayKey(POST, copy.key().medium()), copy.credit()))
                .toList();
    }

    private static final SourceKey POST = new SourceKey("Harbour Post", "GB", Control.PRIVATE);

    private static Copy copy(StateMedium medium, Credit credit) {
        return new Copy(new RelayKey(POST, medium), credit);
    }

    private static Article vestnik(int day) {
        return article("a", "Northern Vestnik", "RU", Control.STATE, day, "A text.", Credits.NONE);
    }

    private static Article post(String where, int day, String text) {
        return article(where, "Harbour Post", "GB", Control.PRIVATE, day, text, Credits.NONE);
    }

    private static Article post(String where, int day, Credits credits) {
        return article(where, "Harbour Post", "GB", Control.PRIVATE, day, "A text.", credits);
    }

    /** @param day of May 2024; 0 for none */
    private static Article article(
            String where, String source, String country, Control control, int day, String text, Credits credits) {
        LocalDate date = day == 0 ? null : LocalDate.of(2024, 5, day);
        return Samples.article(where, source, country, control, date, text, credits);
    }
}
