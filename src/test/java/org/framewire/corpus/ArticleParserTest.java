package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.framewire.input.FieldNames;
import org.framewire.input.RawRecord;
import org.framewire.input.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {
    private static final OutletRegistry REGISTRY = OutletRegistry.read(
            "outlets.csv",
            new StringReader("source,aliases,domain,country,control,valid_from,valid_to,evidence\n"
                    + "Harbour Post,HP,harbour.example,NO,private,,2019-12-31,\n"
                    + "Harbour Post,HP,harbour.example,NO,state,2020-01-01,,\n"));
    private static final ArticleParser PARSER =
            new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2026, 6, 30));

    @Test
    void a_record_becomes_a_clean_and_placed_article() {
        assertThat(PARSER.parse(record(
                        "a.csv:2",
                        "ID",
                        "17",
                        "url",
                        "https://www.harbour.example/2019/05/06/bridge",
                        "publisher",
                        "hp",
                        "date_publish",
                        "None",
                        "title",
                        "Bridge &amp; ferry",
                        "maintext",
                        "Bridge & ferry\r\n\r\nThe bridge opened, and itâ€™s long.\n\nAdvertisement\n\nFerries run.")))
                .isEqualTo(ParsedArticle.of(new Article(
                        "a.csv:2",
                        "17",
                        "https://www.harbour.example/2019/05/06/bridge",
                        "Harbour Post",
                        "NO",
                        CountryBasis.REGISTRY,
                        Control.PRIVATE,
                        true,
                        LocalDate.of(2019, 5, 6),
                        DateBasis.URL,
                        null,
                        "Bridge & ferry",
                        "The bridge opened, and it’s long.\nFerries run.",
                        "und",
                        Credits.NONE,
                        new CleaningCounts("advertisement=1 headline_repeated=1"),
                        CleaningCounts.of(Map.of("double_encoding", 1, "entities", 1)))));
    }

    @Test
    void without_an_id_it_is_made_of_source_and_text() {
        Article article = PARSER.parse(record("a:1", "text", "One.", "source", "New Voice"))
                .article();

        // printf 'New Voice\nOne.' | sha256sum | cut -c1-16
        assertThat(article.id()).isEqualTo("8ae3004b8508405c");
        assertThat(article)
                .isEqualTo(new Article(
                        "a:1",
                        article.id(),
                        null,
                        "New Voice",
                        "ZZ",
                        CountryBasis.NONE,
                        Control.UNKNOWN,
                        false,
                        null,
                        DateBasis.MISSING,
                        null,
                        null,
                        "One.",
                        "und",
                        Credits.NONE,
                        CleaningCounts.NONE,
                        CleaningCounts.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Post, , Japan, JP, RECORD, STATE",
        "Harbour Post, , Atlantis, NO, REGISTRY, STATE",
        "New Voice, news.voice.co.uk, , GB, DOMAIN, UNKNOWN",
        "voice.kr, , , KR, DOMAIN, UNKNOWN",
        "New Voice, voice.io, null, ZZ, NONE, UNKNOWN",
    })
    void the_country_comes_from_the_record_else_the_registry_else_the_domain(
            String source, String domain, String country, String code, CountryBasis basis, Control control) {
        Article article = PARSER.parse(record(
                        "a:1",
                        "text",
                        "One.",
                        "source",
                        source,
                        "source_domain",
                        domain == null ? "" : domain,
                        "country",
                        country == null ? "" : country))
                .article();

        assertThat(article)
                .returns(code, Article::country)
                .returns(basis, Article::countryBasis)
                .returns(control, Article::control);
    }

    @Test
    void without_a_name_the_host_is_the_source() {
        assertThat(PARSER.parse(record("a:1", "text", "One.", "url", "https://www.voice.example/a"))
                        .article()
                        .source())
                .isEqualTo("voice.example");
        assertThat(PARSER.parse(record("a:1", "text", "One.", "link", "https://news.harbour.example/a"))
                        .article())
                .returns("Harbour Post", Article::source)
                .returns(true, Article::registered);
    }

    @Test
    void a_value_that_stands_for_nothing_gives_way_to_the_next_name() {
        assertThat(PARSER.parse(record("a:1", "text", " ", "content", "One.", "source", "NA", "publisher", "HP"))
                        .article())
                .returns("One.", Article::text)
                .returns("Harbour Post", Article::source);
        assertThat(PARSER.parse(record("a:1", "text", "na", "title", "One")).rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_TEXT, "fields text, title"));
    }

    @ParameterizedTest
    @CsvSource({
        "New Voice, voice.com.na, NA, NA, RECORD",
        "New Voice, voice.co.kr, NA, KR, DOMAIN",
        "New Voice, voice.example, na, ZZ, NONE",
        "New Voice, voice.example, Namibia, NA, RECORD",
        "Harbour Post, voice.example, NA, NO, REGISTRY",
    })
    void the_country_na_is_namibia_only_where_something_else_says_so(
            String source, String domain, String country, String code, CountryBasis basis) {
        assertThat(PARSER.parse(record("a:1", "text", "One.", "source", source, "domain", domain, "country", country))
                        .article())
                .returns(code, Article::country)
                .returns(basis, Article::countryBasis);
    }

    @Test
    void a_guessed_byte_marks_the_article() {
        assertThat(PARSER.parse(new RawRecord("a:1", Map.of("text", "One.", "source", "X"), true))
                        .article()
                        .repairs())
                .isEqualTo(CleaningCounts.of(Map.of("undecodable_bytes", 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-03T23:30:00-05:00 | /2025/01/01/a | 2025-03-03 | FIELD",
                "None | /2025/01/01/a | 2025-01-01 | URL",
                "03/04/2025 | /2025/01/01/a | 2025-01-01 | URL",
                "03/04/2025 | /a | | AMBIGUOUS",
                "3 March 2099 | /a | | FUTURE",
                "1 May 1886 | /a | | BEFORE_1900",
                "Monday | /a | | UNREADABLE",
                "None | /a | | MISSING",
            })
    void an_article_says_where_its_date_is_from_or_why_it_has_none(
            String date, String path, LocalDate day, DateBasis basis) {
        Article article = PARSER.parse(
                        record("a:1", "text", "One.", "url", "https://voice.example" + path, "date", date))
                .article();

        assertThat(article).returns(day, Article::date).returns(basis, Article::dateBasis);
        assertThat(article.dateText()).isEqualTo(date.equals("None") ? null : date);
    }

    @Test
    void the_first_field_that_names_a_possible_day_counts() {
        assertThat(PARSER.parse(record(
                                "a:1", "text", "One.", "source", "X", "date", "Monday", "published", "3 Mar 2025"))
                        .article())
                .returns(LocalDate.of(2025, 3, 3), Article::date)
                .returns("Monday", Article::dateText);
    }

    @Test
    void articles_of_other_languages_are_kept_where_they_are_asked_for() {
        ArticleParser german =
                new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2026, 6, 30), Set.of("de", "fr"));
        String text = "Die alte Brücke über den Fluss wurde am Montag wieder für den Verkehr geöffnet, sagte der"
                + " Bürgermeister, und sie sei mit Geld des Kreises repariert worden.";
        String english = "The old bridge over the river was opened to traffic again on Monday, and the mayor said that"
                + " it had been repaired with money from the county.";

        assertThat(german.parse(record("a:1", "text", text, "source", "X"))
                        .article()
                        .language())
                .isEqualTo("de");
        assertThat(german.parse(record("a:1", "text", english, "source", "X")).rejection())
                .isEqualTo(rejection("a:1", RejectionReason.LANGUAGE, "en: " + english));
    }

    @Test
    void what_is_no_article_is_rejected_with_its_reason() {
        String german = "Die alte Brücke über den Fluss wurde am Montag wieder für den Verkehr geöffnet, sagte der"
                + " Bürgermeister, und sie sei mit Geld des Kreises repariert worden.";

        assertThat(PARSER.parse(record("a:1", "title", "One", "url", "u")).rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_TEXT, "fields title, url"));
        assertThat(PARSER.parse(record("a:1", "text", " None ")).rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_TEXT, "fields text"));
        assertThat(PARSER.parse(record("a:1", "text", "Advertisement\n\nShare", "source", "X"))
                        .rejection())
                .isEqualTo(rejection("a:1", RejectionReason.ONLY_BOILERPLATE, "Advertisement  Share"));
        assertThat(PARSER.parse(record("a:1", "text", german, "source", "X")).rejection())
                .isEqualTo(rejection("a:1", RejectionReason.LANGUAGE, "de: " + german));
        assertThat(PARSER.parse(record("a:1", "text", "One.", "title", "Bridge opens"))
                        .rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_SOURCE, "Bridge opens"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge reopens | Harbour Post, Bridge reopens",
        "Bridge reopens | HARBOUR POST, Bridge reopens",
        "Bridge | Harbour Post | Harbour Post, Bridge | Harbour Post",
        "Bridge reopens | Opinion, Bridge reopens | Opinion",
        "Harbour Post, Harbour Post",
    })
    void the_name_of_the_outlet_is_no_part_of_the_headline(String written, String title) {
        Article article = PARSER.parse(
                        record("a:1", "text", "The bridge opened.", "title", written, "source", "Harbour Post"))
                .article();
        assertThat(article.title()).isEqualTo(title);
    }
}
