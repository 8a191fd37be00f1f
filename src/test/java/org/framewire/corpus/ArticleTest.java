package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final CleaningCounts REPAIRS = CleaningCounts.of(Map.of("entities", 2));

    @Test
    void place_id_source_text_and_language_are_never_blank() {
        article("a:1", "7", "Delta Post", "GB", DAY, DateBasis.FIELD, "They met.", "en");
        refused("where", () -> article(" ", "7", "Delta Post", "GB", DAY, DateBasis.FIELD, "They met.", "en"));
        refused("id", () -> article("a:1", null, "Delta Post", "GB", DAY, DateBasis.FIELD, "They met.", "en"));
        refused("source", () -> article("a:1", "7", "", "GB", DAY, DateBasis.FIELD, "They met.", "en"));
        refused("text", () -> article("a:1", "7", "Delta Post", "GB", DAY, DateBasis.FIELD, "\n", "en"));
        refused("language", () -> article("a:1", "7", "Delta Post", "GB", DAY, DateBasis.FIELD, "They met.", ""));
    }

    @Test
    void a_country_is_two_capitals() {
        for (String country : new String[] {"gb", "GBR", "G1", ""}) {
            refused("country", () -> article("a:1", "7", "Delta", country, DAY, DateBasis.FIELD, "They met.", "en"));
        }
    }

    @Test
    void an_article_has_a_date_where_the_record_or_the_address_gives_one_and_nowhere_else() {
        for (DateBasis basis : DateBasis.values()) {
            boolean given = basis == DateBasis.FIELD || basis == DateBasis.URL;
            assertThat(article("a:1", "7", "Delta", "GB", given ? DAY : null, basis, "They met.", "en")
                            .date())
                    .isEqualTo(given ? DAY : null);
            refused("date", () -> article("a:1", "7", "Delta", "GB", given ? null : DAY, basis, "They met.", "en"));
        }
    }

    @Test
    void another_text_counts_what_was_taken_out_and_keeps_the_rest() {
        Article article = article("a:1", "7", "Delta", "GB", DAY, DateBasis.FIELD, "They met.\nMore.", "en");
        Article shorter = article.with("They met.", "recurring", 1);

        assertThat(shorter.text()).isEqualTo("They met.");
        assertThat(shorter.cleaning().times("recurring")).isEqualTo(1);
        assertThat(shorter.with("They met.\nMore.", "recurring", 2).cleaning().times("recurring"))
                .isEqualTo(3);
        assertThat(shorter.date()).isEqualTo(DAY);
        assertThat(shorter.repaired()).isTrue();
        assertThat(TestArticles.article("a:1", "7", "Delta", null, null, "They met.")
                        .repaired())
                .isFalse();
    }

    private static void refused(String what, Runnable make) {
        assertThatIllegalArgumentException().isThrownBy(make::run).withMessageContaining(what);
    }

    private static Article article(
            String where,
            String id,
            String source,
            String country,
            LocalDate date,
            DateBasis basis,
            String text,
            String language) {
        return new Article(
                where,
                id,
                null,
                source,
                country,
                CountryBasis.RECORD,
                Control.PRIVATE,
                false,
                date,
                basis,
                null,
                null,
                text,
                language,
                Credits.NONE,
                CleaningCounts.NONE,
                REPAIRS);
    }
}
