package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectIT {
    @TempDir
    Path folder;

    @Test
    void json_shows_the_cleaned_article_and_the_tags_of_each_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Title: Harbour reopens
                Source: Harbour Post
                Date: 5 March 2024
                Country: Japan

                By Ola Nord

                NORDHAVN, March 5 (Reuters) - The harbour reopened on Tuesday after a week of storms.

                Ships in the harbour. (Photo: Ola Nord)

                Share on Facebook

                The ministry said that the United States had kept its promise to send two rescue ships.
                """);

        Outcome outcome = Job.run("inspect", file.toString(), "--json");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        Map<String, Object> shown = Json.object(outcome.out());
        assertThat(shown).containsOnlyKeys("article", "sentences");
        Map<?, ?> article = (Map<?, ?>) shown.get("article");
        assertThat(article.get("source")).isEqualTo("Harbour Post");
        assertThat(article.get("country")).isEqualTo("JP");
        assertThat(article.get("date")).isEqualTo("2024-03-05");
        assertThat(article.get("title")).isEqualTo("Harbour reopens");
        assertThat((String) article.get("text"))
                .startsWith("The harbour reopened")
                .doesNotContain("Facebook");
        assertThat(article.get("dateline")).isEqualTo("NORDHAVN");
        assertThat(article.get("byline")).isEqualTo("Ola Nord");
        assertThat(article.get("agency")).isEqualTo("Reuters");
        assertThat(article.get("captions")).isEqualTo(List.of("Ships in the harbour. (Photo: Ola Nord)"));
        assertThat(article.get("removed_by_rule"))
                .isEqualTo(Map.of("byline", 1, "caption", 1, "dateline", 1, "share_buttons", 1));
        List<?> sentences = (List<?>) shown.get("sentences");
        assertThat(sentences).hasSize(3);
        Map<?, ?> last = (Map<?, ?>) sentences.get(2);
        assertThat(last.get("text"))
                .isEqualTo("The ministry said that the United States had kept its promise to send two rescue ships.");
        assertThat(last.get("target")).isEqualTo("us");
        assertThat(last.get("claim")).isEqualTo("attributed");
        assertThat(last.get("claimant")).isEqualTo("The ministry");
        assertThat(last.get("cue")).isEqualTo("said");
        Map<?, ?> framing = (Map<?, ?>) ((Map<?, ?>) last.get("probabilities")).get("framing");
        double sum =
                framing.values().stream().mapToDouble(value -> (double) value).sum();
        assertThat(framing.keySet().stream().map(Object::toString)).containsExactly("anti", "neutral", "pro");
        assertThat(sum).isBetween(0.999, 1.001);
    }

    @Test
    void a_person_reads_tags_sentences_and_what_was_rejected() throws Exception {
        Outcome outcome = Job.run("inspect", "datasets/sample/broken.csv");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("broken.csv:24 · rejected: broken_csv")
                .doesNotContain("\u001b[");
        assertThat(outcome.out().lines().filter(line -> line.contains(" control · id ")))
                .hasSize(2);
    }

    @Test
    void names_of_the_users_tell_who_a_source_is() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Title: Envoy leaves
                Source: Harbour Post

                "The United States will stay," Orsa told Reuters on Monday.

                She said Washington had kept its word.
                """);
        Path gazetteer = Files.writeString(folder.resolve("g.csv"), "sort,country,names\nfigure,NZ,Lin Orsa\n");

        Outcome json = Job.run("inspect", file.toString(), "--json", "--gazetteer", gazetteer.toString());
        Outcome text = Job.run("inspect", file.toString(), "--gazetteer", gazetteer.toString());

        assertThat(json.code()).as(json.err()).isZero();
        List<?> sentences = (List<?>) Json.object(json.out()).get("sentences");
        Map<?, ?> first = (Map<?, ?>) sentences.get(1);
        assertThat(first.get("claimant_name")).isEqualTo("Lin Orsa");
        assertThat(first.get("claimant_kind")).isEqualTo("person");
        assertThat(first.get("claimant_country")).isEqualTo("NZ");
        assertThat(first.get("via")).isEqualTo(List.of("Reuters"));
        Map<?, ?> second = (Map<?, ?>) sentences.get(2);
        assertThat(second.get("claimant")).isEqualTo("She");
        assertThat(second.get("claimant_name")).isEqualTo("Lin Orsa");
        assertThat(((Map<?, ?>) sentences.get(0)).get("claimant_name")).isNull();
        assertThat(text.out()).contains("person: \"She\" = Lin Orsa, NZ (said, indirect)");
    }

    @Test
    void a_file_that_does_not_exist_is_a_users_error() throws Exception {
        Outcome outcome = Job.run("inspect", folder.resolve("none.txt").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is no such input").doesNotContain("\tat ");
    }

    @Test
    void fields_of_other_names_are_read_as_the_map_says() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "paper,words\nHarbour Post,The harbour reopened on Tuesday after a storm.\n");

        Outcome outcome = Job.run("inspect", file.toString(), "--json", "--map", "source=paper,text=words");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        Map<?, ?> article = (Map<?, ?>) Json.object(outcome.out()).get("article");
        assertThat(article.get("source")).isEqualTo("Harbour Post");
        assertThat(article.get("text")).isEqualTo("The harbour reopened on Tuesday after a storm.");
    }
}
