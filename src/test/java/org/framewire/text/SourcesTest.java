package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static List<String> of(String body) {
        return of(body, Gazetteer.shipped());
    }

    private static List<String> of(String body, Gazetteer gazetteer) {
        List<Sentence> sentences = Sentences.of(null, body);
        return new Sources(gazetteer)
                .ofArticle(Sentences.tokens(sentences), Attributions.ofArticle(sentences)).stream()
                        .map(source -> source.map(SourcesTest::shown).orElse("-"))
                        .toList();
    }

    private static String shown(Source source) {
        return source.name() + ", " + source.kind() + (source.named() ? ", named" : "") + ", " + source.country()
                + (source.via().isEmpty() ? "" : ", via " + String.join("; ", source.via()));
    }

    @Test
    void a_surname_a_role_and_a_pronoun_stand_for_whom_the_article_introduced() {
        assertThat(of("Norwegian Fisheries Minister Lin Orsa said the nets were empty. Orsa said the boats would stay."
                        + " The minister said the ban was right. She added that the winter would be long."))
                .containsExactly(
                        "Lin Orsa, OFFICIAL, named, NO",
                        "Lin Orsa, OFFICIAL, named, NO",
                        "Lin Orsa, OFFICIAL, named, NO",
                        "Lin Orsa, OFFICIAL, named, NO");
    }

    @Test
    void a_role_with_the_name_behind_it_is_who_has_the_name() {
        assertThat(of("\"The nets are empty,\" said the trade minister, Lin Orsa, on Friday."
                        + " Orsa said the boats would stay. The trade minister said the ban was right."
                        + " A lawmaker, Mira Senn, said it was wrong. The baker, Jan de Faro, said bread was dear."))
                .containsExactly(
                        "Lin Orsa, OFFICIAL, named, ",
                        "Lin Orsa, OFFICIAL, named, ",
                        "Lin Orsa, OFFICIAL, named, ",
                        "Mira Senn, OFFICIAL, named, ",
                        "Jan de Faro, PERSON, named, ");
        assertThat(of("\"The nets are empty,\" said a Navy spokesman, Lt. Cmdr. Lin Orsa."))
                .containsExactly("Lin Orsa, OFFICIAL, named, ");
        assertThat(
                        of(
                                "The nets are empty, a spokesperson for the Norwegian foreign ministry, Lin Orsa, told reporters."))
                .containsExactly("Lin Orsa, OFFICIAL, named, NO");
        assertThat(of("A member of the Norwegian Parliament, Lin Orsa, has said the nets are empty."))
                .containsExactly("Lin Orsa, PERSON, named, ");
        assertThat(of("\"The nets are empty. The sea is, too,\" said the mayor, Lin Orsa."))
                .containsExactly("Lin Orsa, OFFICIAL, named, ", "Lin Orsa, OFFICIAL, named, ");
    }

    @Test
    void a_name_behind_a_role_is_known_where_its_bearer_says_nothing() {
        assertThat(
                        of(
                                "His deputy, Lin Orsa, left the room. Orsa said the nets were empty. She said the boats would stay."))
                .containsExactly("-", "Lin Orsa, OFFICIAL, named, ", "Lin Orsa, OFFICIAL, named, ");
        assertThat(of("The admiral, Lin Orsa, spoke in the harbour. \"The nets are empty,\" he said."))
                .containsExactly("-", "Lin Orsa, OFFICIAL, named, ");
    }

    @Test
    void a_quotation_over_paragraphs_with_straight_marks_has_the_speaker_of_its_last() {
        assertThat(of(
                        "Mayor Lin Orsa came to the harbour.\n\n\"The nets are empty.\n\n\"The sea is, and it never told us so.\n\n"
                                + "\"That is the end,\" she said."))
                .containsExactly(
                        "-",
                        "Lin Orsa, OFFICIAL, named, ",
                        "Lin Orsa, OFFICIAL, named, ",
                        "Lin Orsa, OFFICIAL, named, ");
    }

    @Test
    void a_name_behind_a_comma_that_is_no_apposition_is_somebody_else() {
        assertThat(of("The trade minister said the nets were empty, Lin Orsa and Mira Senn left."))
                .containsExactly("trade minister, OFFICIAL, ");
        assertThat(of("According to the ministers, Lin Orsa, the baker, was late."))
                .containsExactly("ministers, UNNAMED, ");
        assertThat(of("\"The nets are empty,\" said the mayor, Lin Orsa and Mira Senn."))
                .containsExactly("mayor, OFFICIAL, ");
        assertThat(of("According to the ministry, Lin Orsa, a baker, was late."))
                .containsExactly("ministry, GOVERNMENT, ");
        assertThat(of("\"The nets are empty,\" said the senator, D-Ohio.")).containsExactly("senator, OFFICIAL, ");
    }

    @Test
    void a_medium_is_not_called_by_the_first_word_of_its_name() {
        assertThat(of("Voice of America reported that the nets were empty. The Times of India said so, too."))
                .containsExactly("Voice of America, OTHER_MEDIUM, named, ", "Times of India, OTHER_MEDIUM, named, ");
    }

    @Test
    void a_family_name_that_stands_first_does_so_too() {
        assertThat(of("Director Pyo Jong Gil said the bridge was safe. Pyo said the road was, too."))
                .containsExactly("Pyo Jong Gil, OFFICIAL, named, ", "Pyo Jong Gil, OFFICIAL, named, ");
    }

    @Test
    void where_two_may_be_meant_the_source_stays_as_written() {
        assertThat(of("Mayor Lin Orsa said the nets were empty. Mayor Mira Orsa said they were full."
                        + " Orsa said no more. The mayor said so, too."))
                .containsExactly(
                        "Lin Orsa, OFFICIAL, named, ",
                        "Mira Orsa, OFFICIAL, named, ",
                        "Orsa, PERSON, named, ",
                        "mayor, OFFICIAL, ");
        assertThat(of("Lin Orsa said the nets were empty. Mira Senn crossed the square. She said the ban was right."))
                .containsExactly("Lin Orsa, PERSON, named, ", "-", "She, PERSON, ");
    }

    @Test
    void a_surname_that_the_press_knows_stands_for_its_person_unless_the_article_has_another() {
        assertThat(of("Putin said the nets were empty. He said they would stay so."))
                .containsExactly("Vladimir Putin, PERSON, named, RU", "Vladimir Putin, PERSON, named, RU");
        assertThat(of("President Trump said the boats would stay. Trump said so twice."))
                .containsExactly("Donald Trump, OFFICIAL, named, US", "Donald Trump, OFFICIAL, named, US");
        assertThat(of("Harbour master Lin Putin said the nets were empty. Putin said the boats would stay."))
                .containsExactly("Lin Putin, PERSON, named, ", "Lin Putin, PERSON, named, ");
        assertThat(of("Mayor Lin Putin said so. Mayor Mira Putin said so, too. Putin said no more."))
                .containsExactly(
                        "Lin Putin, OFFICIAL, named, ", "Mira Putin, OFFICIAL, named, ", "Putin, PERSON, named, ");
    }

    @Test
    void a_gazetteer_may_mean_another_by_a_surname() {
        Gazetteer own =
                Gazetteer.read("own.csv", new StringReader("sort,country,names\nfigure,NO,Mira Putin|Lin Orsa\n"));

        assertThat(of(
                        "Putin said so. Orsa said no more. Merkel said nothing was lost.",
                        Gazetteer.shipped().merge(own)))
                .containsExactly(
                        "Mira Putin, PERSON, named, NO",
                        "Lin Orsa, PERSON, named, NO",
                        "Angela Merkel, PERSON, named, DE");
    }

    @Test
    void the_country_is_told_by_title_demonym_or_seat_and_never_by_whom_somebody_deals_with() {
        assertThat(of("The Chinese Foreign Ministry said the talks went well."))
                .containsExactly("Chinese Foreign Ministry, GOVERNMENT, named, CN");
        assertThat(of("Seoul said the talks went well.")).containsExactly("Seoul, GOVERNMENT, named, KR");
        assertThat(of("Norway's envoy to China said the talks went well."))
                .containsExactly("Norway's envoy to China, OFFICIAL, NO");
        assertThat(of("The U.S.-backed militia said the talks went well."))
                .containsExactly("U.S.-backed militia, ORGANISATION, named, ");
        assertThat(of("Korean officials said the talks went well.")).containsExactly("Korean officials, UNNAMED, ");
    }

    @Test
    void the_media_between_are_told_from_the_nearest_to_the_farthest() {
        assertThat(of("Lin Orsa said the nets were empty, KCNA reported on Monday, according to Reuters."))
                .containsExactly("Lin Orsa, PERSON, named, , via KCNA; Reuters");
        assertThat(of("The Vale Times reported that Lin Orsa told KCNA the nets were empty."))
                .containsExactly("Lin Orsa, PERSON, named, , via KCNA; Vale Times");
    }

    @Test
    void a_user_s_gazetteer_adds_and_overrides() {
        Gazetteer own = Gazetteer.read("own.csv", new StringReader("""
                sort,country,names
                place,NO,Vale House
                demonym,SE,Norwegian
                """));

        assertThat(of(
                        "Vale House said the talks went well. A Norwegian official said so, too.",
                        Gazetteer.shipped().merge(own)))
                .containsExactly("Vale House, GOVERNMENT, named, NO", "Norwegian official, UNNAMED, SE");
    }

    @Test
    void a_title_before_a_surname_makes_an_official_of_whoever_has_it() {
        assertThat(of("President Orsa met fishermen. Orsa said the nets were empty."))
                .containsExactly("-", "Orsa, OFFICIAL, named, ");
    }

    @Test
    void a_pronoun_means_the_only_one_whom_the_article_has_just_introduced() {
        assertThat(of("Lin Orsa, 60, mends nets. \u201cThey are all empty,\u201d she says."))
                .containsExactly("-", "Lin Orsa, PERSON, named, ");
    }
}
