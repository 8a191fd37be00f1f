package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard.Group;
import org.framewire.scoring.ModelCard.Measure;
import org.framewire.scoring.Scores;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    @Test
    void sentences_are_parted_by_control_region_and_claim() {
        List<Group> groups = Breakdown.of(judged(), Unit.ARTICLE);

        assertThat(groups)
                .extracting(group -> group.by() + ": " + group.name() + ", " + group.outlets() + " outlets, "
                        + group.articles() + " articles, " + group.sentences() + " sentences")
                .containsExactly(
                        "control of the outlet: state or captured, 1 outlets, 12 articles, 24 sentences",
                        "control of the outlet: not known, 1 outlets, 3 articles, 6 sentences",
                        "region of the outlet's country: Eastern and South-Eastern Asia, 1 outlets, 12 articles, 24 sentences",
                        "region of the outlet's country: not known, 1 outlets, 3 articles, 6 sentences",
                        "claim, U.S. sentences: attributed, 1 outlets, 3 articles, 6 sentences",
                        "claim, U.S. sentences: own_voice, 1 outlets, 12 articles, 24 sentences");
    }

    @Test
    void a_label_of_few_sentences_has_no_figure() {
        Group state = Breakdown.of(judged(), Unit.ARTICLE).get(0);

        assertThat(state.measures())
                .containsExactly(
                        new Measure("target: F1 of us", 24, 1.0, new Interval(1, 1)),
                        new Measure("framing: macro-F1", 0, null, null),
                        new Measure("framing: F1 of anti", 24, 1.0, new Interval(1, 1)),
                        new Measure("framing: F1 of pro", 0, null, null),
                        new Measure("claim: macro-F1", 0, null, null));
    }

    @Test
    void a_group_of_few_outlets_has_no_figure_where_outlets_are_resampled() {
        Group state = Breakdown.of(judged(), Unit.OUTLET).get(0);

        assertThat(state.measures()).extracting(Measure::value).containsOnlyNulls();
    }

    @Test
    void groups_are_tables_that_say_where_there_is_too_little() {
        List<Group> control = Breakdown.of(judged(), Unit.ARTICLE).subList(0, 1);

        assertThat(GroupText.of(control, "  ")).isEqualTo("""

                  by control of the outlet
                                       outlets  sentences        target: F1 of us  framing: macro-F1     framing: F1 of anti  framing: F1 of pro  claim: macro-F1
                    state or captured        1         24  1.00 [1.00, 1.00] (24)            few (0)  1.00 [1.00, 1.00] (24)             few (0)          few (0)
                  F1 [95 % interval] (gold sentences of the label, for macro-F1 of the rarest one); few: under 20 of them, or a group of under 10 of what is resampled
                """);
    }

    @Test
    void every_country_lies_in_one_region() throws IOException {
        OutletFacts facts = OutletFacts.shipped();
        List<String> lines = Files.readAllLines(
                Path.of("src/main/resources/org/framewire/corpus/countries.csv"), StandardCharsets.UTF_8);

        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> line.substring(0, 2))
                        .filter(code -> facts.region(sentence("x", "Harbour Post", code, Claim.OWN_VOICE))
                                .equals("not known")))
                .containsExactly("AQ");
    }

    @Test
    void an_outlet_under_two_names_is_one_and_has_its_country() {
        LabelledSentence alias = sentence("x", "xinhuanet.com", LabelledSentence.NO_COUNTRY, Claim.OWN_VOICE);

        LabelledSentence known = OutletFacts.shipped().known(List.of(alias)).get(0);

        assertThat(known.source()).isEqualTo("Xinhua");
        assertThat(known.country()).isEqualTo("CN");
    }

    /** 24 sentences of a state outlet and 6 of one that nobody knows, two an article, all answered rightly. */
    private static List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean state = i < 24;
            LabelledSentence gold = sentence(
                    "a" + i / 2,
                    state ? "Xinhua" : "Harbour Post",
                    state ? "CN" : LabelledSentence.NO_COUNTRY,
                    state ? Claim.OWN_VOICE : Claim.ATTRIBUTED);
            judged.add(
                    new Judged(gold, new Scores(Target.US, 1, 0, 0, Framing.ANTI, 1, 0, 0, gold.claim(), 0.5, 0, 0.5)));
        }
        return judged;
    }

    private static LabelledSentence sentence(String article, String source, String country, Claim claim) {
        return new LabelledSentence(
                "id",
                article,
                source,
                Sentences.inContext("The United States broke its word.", List.of()),
                Target.US,
                Framing.ANTI,
                claim,
                country);
    }
}
