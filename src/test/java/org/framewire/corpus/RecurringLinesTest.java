package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecurringLinesTest {
    private static final String SLOGAN = "The hand of the invader will be cut off by the people.";

    @Test
    void a_heading_that_recurs_at_the_edge_goes_and_is_counted() {
        List<Article> articles = articles(30, 6, "HARBOUR DESK 12", "");

        assertThat(stripped(articles).get(0))
                .returns(body(0), Article::text)
                .returns(new CleaningCounts("recurring_line=1"), Article::cleaning);
    }

    @Test
    void figures_do_not_make_a_line_another_one() {
        List<Article> articles = new ArrayList<>(articles(30, 0, "", ""));
        for (int i = 0; i < 6; i++) {
            articles.set(i, article("Harbour Post", i, "Changed 2:0" + i + " pm\n" + body(i)));
        }

        assertThat(stripped(articles)).extracting(Article::text).containsExactlyElementsOf(bodies(30));
    }

    @Test
    void a_sentence_to_the_reader_or_of_the_outlet_goes() {
        assertThat(stripped(articles(30, 6, "", "Every day we send you what matters."))
                        .get(0)
                        .text())
                .isEqualTo(body(0));
        assertThat(stripped(articles(30, 6, "", "Harbour Post has told the news since 1901."))
                        .get(0)
                        .text())
                .isEqualTo(body(0));
    }

    @Test
    void a_sentence_that_an_outlet_repeats_is_content() {
        List<Article> articles = articles(30, 30, "", SLOGAN);
        List<Article> noted = articles(30, 30, "", "Editor's note: The invader has broken every treaty.");

        assertThat(stripped(articles)).isEqualTo(articles);
        assertThat(stripped(noted)).isEqualTo(noted);
    }

    @Test
    void a_quotation_and_the_middle_of_a_text_are_never_touched() {
        List<Article> quoted = articles(30, 30, "", "\"You must pay,\" the newsletter said.");
        List<Article> middle = IntStream.range(0, 30)
                .mapToObj(i -> article("Harbour Post", i, body(i) + "\nHARBOUR DESK\n" + body(i)))
                .toList();

        assertThat(stripped(quoted)).isEqualTo(quoted);
        assertThat(stripped(middle)).isEqualTo(middle);
    }

    @Test
    void a_line_in_too_few_stories_or_of_a_small_outlet_stays() {
        List<Article> few = articles(30, 4, "HARBOUR DESK", "");
        List<Article> small = articles(19, 19, "HARBOUR DESK", "");

        assertThat(stripped(few)).isEqualTo(few);
        assertThat(stripped(small)).isEqualTo(small);
    }

    @Test
    void an_article_that_would_lose_most_of_its_text_keeps_all() {
        List<Article> articles = new ArrayList<>(articles(30, 30, "HARBOUR DESK", ""));
        articles.set(0, article("Harbour Post", 0, "HARBOUR DESK\nNo.\nYes."));

        assertThat(stripped(articles).get(0)).isEqualTo(articles.get(0));
        assertThat(stripped(articles).get(1).text()).isEqualTo(body(1));
    }

    /** The first {@code marked} of {@code count} articles have a line before and behind their bodies, if not empty. */
    private static List<Article> articles(int count, int marked, String before, String behind) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(
                        "Harbour Post",
                        i,
                        i >= marked
                                ? body(i)
                                : (before.isEmpty() ? "" : before + "\n")
                                        + body(i)
                                        + (behind.isEmpty() ? "" : "\n" + behind)))
                .toList();
    }

    private static List<String> bodies(int count) {
        return IntStream.range(0, count).mapToObj(RecurringLinesTest::body).toList();
    }

    private static String body(int i) {
        return IntStream.range(0, 4)
                .mapToObj(line -> "Ship " + "abcdefghijklmnopqrstuvwxyzABCDEFGH".charAt(i) + " came to quay "
                        + "abcd".charAt(line) + " on Monday, the harbour master said.")
                .collect(Collectors.joining("\n"));
    }

    private static List<Article> stripped(List<Article> articles) {
        Map<RecurringLines.Key, Long> stories = new HashMap<>();
        articles.forEach(article -> RecurringLines.keys(article).forEach(key -> stories.merge(key, 1L, Long::sum)));
        RecurringLines recurring = RecurringLines.of(stories);
        return articles.stream().map(recurring::strip).toList();
    }

    private static Article article(String source, int number, String text) {
        return TestArticles.article("a:" + number, "id" + number, source, null, null, text);
    }
}
