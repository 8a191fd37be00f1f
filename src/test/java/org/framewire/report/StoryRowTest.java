package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.framewire.corpus.Control;
import org.junit.jupiter.api.Test;

class StoryRowTest {
    @Test
    void a_story_is_told_by_its_first_article_and_counts_all() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        StoryRow row = StoryRow.of(
                "5t0ry",
                List.of(
                        article("a:1", false, "Delta Daily", "EG", null, "Ferry", null),
                        article("a:2", false, "Harbour Post", "GB", day.plusDays(2), "Ferry sails", "AFP"),
                        article("a:3", true, "Harbour Post", "GB", day, "Ferry to sail", null)));

        assertThat(row)
                .isEqualTo(new StoryRow(
                        "5t0ry",
                        3,
                        2,
                        "Delta Daily; Harbour Post",
                        "EG; GB",
                        day,
                        day.plusDays(2),
                        1,
                        "Harbour Post",
                        "Ferry to sail",
                        "AFP",
                        null,
                        0));
    }

    @Test
    void names_of_many_outlets_are_clipped_and_their_number_is_not() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            articles.add(article("a:" + i, i == 10, "Outlet " + i, "ZZ", null, null, null));
        }

        StoryRow row = StoryRow.of("5t0ry", articles);

        assertThat(row.outlets()).isEqualTo(30);
        assertThat(row.outletNames())
                .startsWith("Outlet 10; Outlet 11; ")
                .endsWith("; Outlet 29; \u2026")
                .hasSize(19 * 11 + 12);
        assertThat(row.firstDate()).isNull();
    }

    private static StoryArticle article(
            String where, boolean first, String source, String country, LocalDate date, String title, String agency) {
        return new StoryArticle(
                where,
                first,
                new SourceKey(source, country, Control.PRIVATE),
                date,
                title,
                agency,
                new TreeSet<>(),
                new TreeSet<>(),
                agency != null);
    }
}
