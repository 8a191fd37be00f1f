package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimantsTest {
    private static String of(String text) {
        return Attributions.of(Sentences.inContext(text, List.of()))
                .map(attribution -> attribution.claimant() + " = " + attribution.kind())
                .orElse("none");
    }

    @Test
    void names_with_hyphens_initials_and_particles_stay_whole() {
        assertThat(of("The bridge will open in May, said Mayor Ahn Chil-bok."))
                .isEqualTo("Mayor Ahn Chil-bok = OFFICIAL");
        assertThat(of("The river rose too fast, said her neighbour Pyo Jong-gil."))
                .isEqualTo("her neighbour Pyo Jong-gil = PERSON");
        assertThat(of("Gen. J. R. van der Oss said the troops would stay."))
                .isEqualTo("Gen. J. R. van der Oss = OFFICIAL");
        assertThat(of("The bread is dear, officials at al-Nara mill said on Monday."))
                .isEqualTo("officials at al-Nara mill = UNNAMED");
    }

    @Test
    void ages_appositions_and_relative_clauses_between_commas_are_skipped() {
        assertThat(of("Seo Mal-ja, 71, whose house was carried off, said she would not go back to the valley."))
                .isEqualTo("Seo Mal-ja = PERSON");
        assertThat(of("Kim Faro, 54, a fisherman from Nara, said the nets were empty."))
                .isEqualTo("Kim Faro = PERSON");
        assertThat(of("Anita Faro, deputy secretary in the Bureau of Bridges, Tunnels, and Roads, said it was sound."))
                .isEqualTo("Anita Faro = PERSON");
        assertThat(of("Orlan Faro, in a \u201cvote for me\u201d hat, said the plan was sound."))
                .isEqualTo("Orlan Faro = PERSON");
        assertThat(of("Orlan Faro (N-Vale) said the plan was sound and cheap.")).isEqualTo("Orlan Faro = PERSON");
    }

    @Test
    void a_relative_clause_without_commas_is_skipped() {
        assertThat(of("One woman who works in the harbour said the piers were rotten."))
                .isEqualTo("One woman = UNNAMED");
        assertThat(of("They read a report that said the piers were rotten and unsafe."))
                .isEqualTo("a report = DOCUMENT");
    }

    @Test
    void whom_a_speaker_tells_is_not_the_source() {
        assertThat(of("Mira Senn, a trader, told the Herald that prices had doubled."))
                .isEqualTo("Mira Senn = PERSON");
    }

    @Test
    void what_introduces_a_sentence_is_not_part_of_the_source() {
        assertThat(of("On Monday the Observatory said ten houses had burned."))
                .isEqualTo("the Observatory = ORGANISATION");
        assertThat(of("For her part, the minister, a doctor, said the wards were full."))
                .isEqualTo("the minister = OFFICIAL");
        assertThat(of("Even as she praised his record, prices rose.")).isEqualTo("she = PERSON");
        assertThat(of("At the same time he insists that the wards are full.")).isEqualTo("he = PERSON");
    }

    @Test
    void adverbs_times_and_chained_verbs_are_not_part_of_the_source() {
        assertThat(of("The ministry bitterly denounced the plan as a threat to the valley."))
                .isEqualTo("The ministry = GOVERNMENT");
        assertThat(of("A senior official on Monday said the road was closed for repairs."))
                .isEqualTo("A senior official = UNNAMED");
        assertThat(of("She went on to say that the lake had risen by a metre.")).isEqualTo("She = PERSON");
    }

    @Test
    void complements_and_coordinations_belong_to_the_source() {
        assertThat(of("\u201cThe road is closed,\u201d said a spokesman for the Harbour Authority of Nara."))
                .isEqualTo("a spokesman for the Harbour Authority of Nara = OFFICIAL");
        assertThat(of("Nara\u2019s envoy to Oss has said that the talks went well."))
                .isEqualTo("Nara\u2019s envoy to Oss = OFFICIAL");
        assertThat(of("A report from 2017 by the economy ministry found that calls were dear."))
                .isEqualTo("A report from 2017 by the economy ministry = DOCUMENT");
        assertThat(of("Orlan Faro and Mira Senn said the bridge was safe."))
                .isEqualTo("Orlan Faro and Mira Senn = PERSON");
        assertThat(of("The talks failed, officials familiar with the matter said."))
                .isEqualTo("officials familiar with the matter = UNNAMED");
    }

    @Test
    void a_second_verb_has_the_subject_of_the_first() {
        assertThat(of("The minister opened the bridge on Friday and said it would last a hundred years, or more."))
                .isEqualTo("The minister = OFFICIAL");
        assertThat(of("The harbour board closed two piers, saying the storm had damaged them."))
                .isEqualTo("The harbour board = ORGANISATION");
        assertThat(of("The defence ministry thanked U.S. Forces Korea for what it described as help after the flood."))
                .isEqualTo("The defence ministry = GOVERNMENT");
    }

    @Test
    void a_participle_behind_a_document_speaks_for_it() {
        assertThat(of("In May 2018 they sent a letter urging the council to keep both piers open all year."))
                .isEqualTo("a letter = DOCUMENT");
    }

    @Test
    void a_named_speaker_goes_before_a_participle_inside_what_is_said() {
        assertThat(of("\u201cI am asking for three boats to be set free before the winter storms,\u201d Faro wrote."))
                .isEqualTo("Faro = PERSON");
    }

    @Test
    void the_passive_tells_the_source_before_or_behind_it() {
        assertThat(of("The road is safe, Orlan Faro was quoted as saying by the Nara Herald."))
                .isEqualTo("Orlan Faro = PERSON");
        assertThat(of("The mayor was accused by two councillors of hiding the true cost of the bridge."))
                .isEqualTo("two councillors = UNNAMED");
    }

    @Test
    void without_marks_a_name_ends_where_small_letters_begin() {
        assertThat(of("Ten houses burned in the night and the market lost its tents Faro said."))
                .isEqualTo("Faro = PERSON");
        assertThat(of("Police held a man behind the hall who hid himself the statement said."))
                .isEqualTo("the statement = DOCUMENT");
    }

    @Test
    void a_country_or_capital_is_a_government_and_its_people_are_unnamed() {
        assertThat(of("Market shudders as North Korea warns of \"price\" for drills near the border"))
                .isEqualTo("North Korea = GOVERNMENT");
        assertThat(of("Norway says the fish stocks are stable.")).isEqualTo("Norway = GOVERNMENT");
        assertThat(of("Havana said the talks would go on.")).isEqualTo("Havana = GOVERNMENT");
        assertThat(of("The U.S. said the talks would go on.")).isEqualTo("The U.S. = GOVERNMENT");
        assertThat(of("Americans believe the talks will go on.")).isEqualTo("Americans = UNNAMED");
    }

    @Test
    void the_head_of_a_phrase_tells_its_kind() {
        assertThat(of("The talks went well, the ministry statement said."))
                .isEqualTo("the ministry statement = DOCUMENT");
        assertThat(of("Foreign Ministry spokesman Orlan Faro said the talks went well."))
                .isEqualTo("Foreign Ministry spokesman Orlan Faro = OFFICIAL");
        assertThat(of("Council of Bakers President Orlan Faro said flour was dear."))
                .isEqualTo("Council of Bakers President Orlan Faro = OFFICIAL");
        assertThat(of("The Herald's Mira Senn wrote that flour was dear."))
                .isEqualTo("The Herald's Mira Senn = PERSON");
        assertThat(of("Media reports said the nets were empty.")).isEqualTo("Media reports = OTHER_MEDIUM");
        assertThat(of("One of the officials said the nets were empty.")).isEqualTo("One of the officials = UNNAMED");
        assertThat(of("The NBO said the nets were empty.")).isEqualTo("The NBO = ORGANISATION");
    }
}
