package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryRowTest {
    @Test
    void a_story_is_told_by_its_first_article_and_counts_all() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        StoryRow row = StoryRow.of(
                "5t0ry",
                List.of(
                        new StoryArticle("a:1", false, "Delta Daily", "EG", null, "Ferry", null),
                        new StoryArticle("a:2", false, "Harbour Post", "GB", day.plusDays(2), "Ferry sails", "AFP"),
                        new StoryArticle("a:3", true, "Harbour Post", "GB", day, "Ferry to sail", null)));

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
                        "AFP"));
    }

    @Test
    void names_of_many_outlets_are_clipped_and_their_number_is_not() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            articles.add(new StoryArticle("a:" + i, i == 10, "Outlet " + i, "ZZ", null, null, null));
        }

        StoryRow row = StoryRow.of("5t0ry", articles);

        assertThat(row.outlets()).isEqualTo(30);
        assertThat(row.outletNames())
                .startsWith("Outlet 10; Outlet 11; ")
                .endsWith("; Outlet 29; \u2026")
                .hasSize(19 * 11 + 12);
        assertThat(row.firstDate()).isNull();
    }
}
