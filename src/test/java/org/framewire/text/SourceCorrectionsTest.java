package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the source is in the reports, where the model has learned with less. */
class SourceCorrectionsTest {
    private static final Sources SOURCES = new Sources(Gazetteer.shipped());

    private static List<String> of(String body) {
        List<Sentence> sentences = Sentences.of(null, body);
        List<Optional<Attribution>> attributions = Attributions.ofArticle(sentences);
        return SOURCES.ofArticle(Sentences.tokens(sentences), attributions).stream()
                .map(source -> source.map(SourceCorrectionsTest::shown).orElse("-"))
                .toList();
    }

    private static String shown(Source source) {
        return source.name() + " = " + source.kind() + (source.country().isEmpty() ? "" : " " + source.country());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. and Norway said the nets were empty. | U.S. and Norway = GOVERNMENT",
                "Washington and Seoul said the nets were empty. | Washington and Seoul = GOVERNMENT",
                "The nets are empty, according to Norway and Sweden. | Norway and Sweden = GOVERNMENT",
                "The nets are empty, said Norway and Sweden. | Norway and Sweden = GOVERNMENT",
                "Norway, Sweden and Denmark said the nets were empty. | Norway, Sweden and Denmark = GOVERNMENT",
                "Both Norway and Sweden said the nets were empty. | Norway and Sweden = GOVERNMENT",
                "Egypt and Jordan said the nets were empty. | Egypt and Jordan = GOVERNMENT",
                "Norway and its allies said the nets were empty. | Norway and its allies = GOVERNMENT",
                "Norway and Oslo said the nets were empty. | Norway and Oslo = GOVERNMENT NO",
                "The European Union said the nets were empty. | European Union = GOVERNMENT",
                "The European Union and Canada said the nets were empty. | European Union and Canada = GOVERNMENT",
                "South Korea's Joint Chiefs of Staff said the nets were empty. | South Korea's Joint Chiefs of Staff = GOVERNMENT KR",
                "Jordan and Chad said the nets were empty. | Jordan and Chad = PERSON",
                "Norway and the union said the nets were empty. | Norway and the union = ORGANISATION",
                "Orlan Faro and Norway said the nets were empty. | Orlan Faro and Norway = PERSON",
            })
    void governments_that_speak_together_are_one_source(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An inquiry into the flood found that the dam was weak. | inquiry into the flood = DOCUMENT",
                "A Senate inquiry found that the dam was weak. | Senate inquiry = DOCUMENT",
                "A review of the dam found that it was weak. | review of the dam = DOCUMENT",
                "An investigation into the council found that it was late. | investigation into the council = DOCUMENT",
                "A probe into the flood found that the dam was weak. | probe into the flood = DOCUMENT",
                "An audit of the harbour found that the piers were rotten. | audit of the harbour = DOCUMENT",
                "A survey of 900 farmers found that most were poor. | survey of 900 farmers = DOCUMENT",
                "A commission on floods found that the dam was weak. | commission on floods = ORGANISATION",
                "The minister's comments suggest that the dam was weak. | minister's comments = DOCUMENT",
                "The opposition said the dam was weak. | opposition = ORGANISATION",
                "The municipality said the dam was weak. | municipality = GOVERNMENT",
                "The two sides said the dam was weak. | two sides = UNNAMED",
                "Some countries said the dam was weak. | Some countries = UNNAMED",
                "Some news agencies said the dam was weak. | Some news agencies = OTHER_MEDIUM",
                "The mayor and his team said the dam was weak. | mayor and his team = OFFICIAL",
                "Orlan Review said the dam was weak. | Orlan Review = PERSON",
            })
    void the_noun_that_heads_a_source_tells_its_kind(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A letter from the council to the mayor said the dam was weak. | letter from the council = DOCUMENT",
                "A letter sent to the mayor on Monday said the dam was weak. | letter = DOCUMENT",
                "A letter that the council sent to Mayor Orsa warned that the dam was weak. | letter = DOCUMENT",
                "A message to the fishermen said the dam was weak. | message = DOCUMENT",
                "A statement to the Vale Herald said the dam was weak. | statement = DOCUMENT",
                "The council's letter to the mayor says the dam is weak. | council's letter = DOCUMENT",
                "A report to the council found that the dam was weak. | report = DOCUMENT",
                "A study led by Mira Senn found that the dam was weak. | study = DOCUMENT",
                "A source close to the minister said the dam was weak. | source = UNNAMED",
                "The ministry told the mayor that the dam was weak. | ministry = GOVERNMENT",
                "In a letter to the mayor, the council said the dam was weak. | council = GOVERNMENT",
                "The envoy to Norway said the dam was weak. | envoy to Norway = OFFICIAL",
                "A statement carried by the Vale Herald said the dam was weak. | statement carried by the Vale Herald = DOCUMENT",
                "A reply to Mayor Orsa, who said that the old dam above the valley was weak, came late. | Orsa = OFFICIAL",
                "In response to Mayor Orsa saying that the old dam was weak it was closed. | Orsa = OFFICIAL",
            })
    void whom_words_are_addressed_to_is_not_the_source(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister has on nine occasions said that the dam was weak. | minister = OFFICIAL",
                "The board on several occasions warned that the dam was weak. | board = ORGANISATION",
                "The board for years warned that the dam was weak. | board = ORGANISATION",
                "The minister three times denied that the dam was weak. | minister = OFFICIAL",
                "The council the next day said the dam was weak. | council = GOVERNMENT",
                "The council two years ago said the dam was weak. | council = GOVERNMENT",
                "The council after nine days said the dam was weak. | council = GOVERNMENT",
                "The council has so far rejected that the dam was weak. | council = GOVERNMENT",
                "She first wrote that the dam was weak. | She = PERSON",
                "The councillors can't say that the dam was weak. | councillors = UNNAMED",
                "On nine occasions said the minister the dam was weak. | ' = PERSON'",
                "There were no reported floods in the whole valley. | ' = PERSON'",
                "No one claimed the boat in the harbour was his own. | ' = PERSON'",
            })
    void times_and_adverbs_speak_for_nobody(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The WHO said the water was safe to drink. | WHO = ORGANISATION",
                "Vale.com reported that the dam was weak. | Vale.com = ORGANISATION",
                "Most want a new dam, according to exit polls. | exit polls = DOCUMENT",
                "40 percent say that the dam is weak. | 40 percent = UNNAMED",
                "Secretary of State Mira Senn said the dam was weak. | Mira Senn = OFFICIAL",
                "Mayor Lin Orsa and Secretary of State Mira Senn said the dam was weak. | Mayor Lin Orsa and Secretary of State Mira Senn = OFFICIAL",
                "Orlan Faro and Mira Senn said the dam was weak. | Orlan Faro and Mira Senn = PERSON",
                "Trade and Industry Minister Mira Senn said the dam was weak. | Mira Senn = OFFICIAL",
                "The Centers for Disease Control and Prevention said the dam was weak. | Centers for Disease Control and Prevention = GOVERNMENT",
                "Chief of Staff Mira Senn said the dam was weak. | Mira Senn = OFFICIAL",
                "Head of Vale Water said the dam was weak. | Head of Vale Water = OFFICIAL",
            })
    void names_are_whole(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Jong-un said the nets were empty. | Kim Jong-un = PERSON",
                "Kim Jong Un said the nets were empty. | Kim Jong Un = PERSON",
                "North Korean leader Kim Jong-un said the nets were empty. | Kim Jong-un = OFFICIAL KP",
                "North Korean leader Kim Jong Un said the nets were empty. | Kim Jong Un = OFFICIAL KP",
                "The nets are empty, said Pyo Son-hui. | Pyo Son-hui = PERSON",
                "The nets are empty, according to Ri Nam-ho. | Ri Nam-ho = PERSON",
                "President Moon Jae-in said the nets were empty. | Moon Jae-in = OFFICIAL",
                "President Tsai Ing-wen said the nets were empty. | Tsai Ing-wen = OFFICIAL",
                "Secretary-General Ban Ki-moon said the nets were empty. | Ban Ki-moon = OFFICIAL",
                "Jean-Luc Orsa said the nets were empty. | Jean-Luc Orsa = PERSON",
                "Ali al-Orsa said the nets were empty. | Ali al-Orsa = PERSON",
                "President al-Orsa said the nets were empty. | al-Orsa = OFFICIAL",
                "Mayor de Boer said the nets were empty. | de Boer = OFFICIAL",
                "Jair do Orsa said the nets were empty. | Jair do Orsa = PERSON",
                "Mayor Lin das Orsa said the nets were empty. | Lin das Orsa = OFFICIAL",
                "Why do Republicans say the nets were empty? | Republicans = ORGANISATION",
                "The Nara-run union said the nets were empty. | Nara-run union = ORGANISATION",
            })
    void names_with_syllables_and_particles_are_whole(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Herald's Orsa said the nets were empty. | Orsa = PERSON",
                "The Vale Union's Orsa said the nets were empty. | Orsa = PERSON",
                "The Vale Ministry's Orsa said the nets were empty. | Orsa = PERSON",
                "The Vale Times' Orsa said the nets were empty. | Orsa = PERSON",
                "The union's NBO said the nets were empty. | union's NBO = ORGANISATION",
                "The union's Board said the nets were empty. | union's Board = ORGANISATION",
                "The union's Norway said the nets were empty. | union's Norway = ORGANISATION",
                "Norway's Orsa said the nets were empty. | Orsa = PERSON",
                "The Bulletin said the nets were empty. | Bulletin = OTHER_MEDIUM",
                "The Harbour Bulletin reported that the nets were empty. | Harbour Bulletin = OTHER_MEDIUM",
                "The bulletin said the nets were empty. | bulletin = DOCUMENT",
                "The harbour Bulletin said the nets were empty. | harbour Bulletin = DOCUMENT",
                "The Medical Examiner said the nets were empty. | Medical Examiner = PERSON",
                "The Vale Examiner said the nets were empty. | Vale Examiner = OTHER_MEDIUM",
                "The North said the nets were empty. | North = GOVERNMENT",
                "Lin North said the nets were empty. | Lin North = PERSON",
                "The commodore said the nets were empty. | commodore = OFFICIAL",
                "Commodore Lin Orsa said the nets were empty. | Lin Orsa = OFFICIAL",
                "Sgt. Lin Orsa said the nets were empty. | Lin Orsa = OFFICIAL",
                "Commodore Orsa said the nets were empty. | Orsa = OFFICIAL",
                "Fifty-four said the nets were empty. | Fifty-four = UNNAMED",
                "Two-thirds of the farmers said the nets were empty. | Two-thirds of the farmers = UNNAMED",
                "Some of them said the nets were empty. | Some of them = UNNAMED",
            })
    void a_name_a_rank_or_a_number_tells_the_kind(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor in 2019 said the nets were empty. | mayor = OFFICIAL",
                "The mayor in 2019 also said the nets were empty. | mayor = OFFICIAL",
                "The ministry in May 2019 said the nets were empty. | ministry = GOVERNMENT",
                "Lin Orsa in 1985 described the nets as empty. | Lin Orsa = PERSON",
                "A poll from May said the nets were empty. | poll = DOCUMENT",
                "A poll from early May found that the nets were empty. | poll = DOCUMENT",
                "A poll from May of 2014 said the nets were empty. | poll = DOCUMENT",
                "A report from March 2019 said the nets were empty. | report = DOCUMENT",
                "A report from the spring of 2019 said the nets were empty. | report = DOCUMENT",
                "The council on March 3 said the nets were empty. | council = GOVERNMENT",
                "The council on 3 March, 2019 said the nets were empty. | council = GOVERNMENT",
                "The tide in 2019 said that the nets were empty. | ' = PERSON'",
                "The mayor in 2019 allegedly threatened to close the whole harbour. | ' = UNNAMED'",
            })
    void a_date_before_the_verb_is_not_the_source(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lin Orsa, Mira Senn and Orlan Faro said the nets were empty. | Lin Orsa, Mira Senn and Orlan Faro = PERSON",
                "Lin Orsa, Mira Senn, and Orlan Faro said the nets were empty. | Lin Orsa, Mira Senn, and Orlan Faro = PERSON",
                "Lin Orsa, Jan Vale, Mira Senn and Orlan Faro said no. | Lin Orsa, Jan Vale, Mira Senn and Orlan Faro = PERSON",
                "On Monday, Lin Orsa, Mira Senn and Orlan Faro said no. | Lin Orsa, Mira Senn and Orlan Faro = PERSON",
                "But Lin Orsa, Mira Senn and others said the nets were empty. | Lin Orsa, Mira Senn and others = UNNAMED",
                "Orsa, Senn and Faro said the nets were empty. | Orsa, Senn and Faro = PERSON",
                "Orsa and Senn said the nets were empty. | Orsa and Senn = PERSON",
                "Both Orsa and Senn said the nets were empty. | Orsa and Senn = PERSON",
                "Both Mayor Orsa and Mayor Senn said the nets were empty. | Mayor Orsa and Mayor Senn = OFFICIAL",
                "Mayor Orsa and Governor Senn said the nets were empty. | Mayor Orsa and Governor Senn = OFFICIAL",
                "Deputy Trade and Industry Minister Mira Senn said the nets were empty. | Mira Senn = OFFICIAL",
                "The mayor and Orsa said the nets were empty. | mayor and Orsa = OFFICIAL",
                "The Norwegian king and Orsa said the nets were empty. | Norwegian king and Orsa = OFFICIAL",
                "The founder and owner Orsa said the nets were empty. | Orsa = PERSON",
                "The ministry, the council and the union said no. | ministry, the council and the union = ORGANISATION",
                "Officials, fishermen and residents said no. | Officials, fishermen and residents = UNNAMED",
                "Local officials, fishermen and residents said no. | Local officials, fishermen and residents = UNNAMED",
                "Officials from Norway, Sweden and Denmark said no. | Officials from Norway, Sweden and Denmark = UNNAMED",
                "The Ministry of Land, Water and Coasts said no. | Ministry of Land, Water and Coasts = GOVERNMENT",
                "The Ministry of Land, Water, and Coasts said no. | Ministry of Land, Water, and Coasts = GOVERNMENT",
                "Strikes by Norway, Sweden and Denmark show that the nets were empty. | Norway, Sweden and Denmark = GOVERNMENT",
                "The nets are empty, said Lin Orsa, Mira Senn and Orlan Faro. | Lin Orsa, Mira Senn and Orlan Faro = PERSON",
                "The nets are empty, said Lin Orsa, Mira Senn, and Orlan Faro. | Lin Orsa, Mira Senn, and Orlan Faro = PERSON",
                "The nets are empty, according to Norway, Sweden and Denmark. | Norway, Sweden and Denmark = GOVERNMENT",
                "The nets are empty, according to the ministry, the council and the union. | ministry, the council and the union = ORGANISATION",
            })
    void all_who_are_listed_speak(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, Mira Senn and Orlan Faro said no. | Mira Senn and Orlan Faro = PERSON",
                "Indeed, Senn and Faro said the nets were empty. | Senn and Faro = PERSON",
                "Quietly, Senn and Faro said the nets were empty. | Senn and Faro = PERSON",
                "In Vale, Senn and Faro said the nets were empty. | Senn and Faro = PERSON",
                "In Vale, Mira Senn and Orlan Faro said no. | Mira Senn and Orlan Faro = PERSON",
                "After the flood, the council and the union said no. | council and the union = ORGANISATION",
                "He had met Lin Orsa, Mira Senn and Orlan Faro said. | Mira Senn and Orlan Faro = PERSON",
                "It would hurt farmers, officials and residents said. | officials and residents = UNNAMED",
                "The mayor of Vale, Orsa and Senn said the nets were empty. | Orsa and Senn = PERSON",
                "Lin Orsa, a mayor and fisherman, said the nets were empty. | Lin Orsa = OFFICIAL",
                "The nets are empty, said Lin Orsa, mayor of Vale and head of the union. | Lin Orsa = OFFICIAL",
                "The nets are empty, said Lin Orsa, Senior Fellow and Director of the union. | Lin Orsa = OFFICIAL",
                "The nets are empty, said Lin Orsa, Mira Senn and the boats. | Lin Orsa = PERSON",
                "According to the ministry, the council and the union agreed that the nets were empty. | ministry = GOVERNMENT",
            })
    void what_stands_before_a_comma_is_not_always_listed(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }

    @Test
    void a_contracted_pronoun_stands_for_the_last_source() {
        assertThat(of("Mayor Lin Orsa said the nets were empty. She'd said that the ban was right."))
                .containsExactly("Lin Orsa = OFFICIAL", "Lin Orsa = OFFICIAL");
    }

    @Test
    void the_speaker_of_a_quotation_is_the_corrected_one() {
        assertThat(
                        of(
                                "\u201cThe dam is weak,\u201d a letter from the council to the mayor said. \u201cIt must be closed.\u201d"))
                .containsExactly("letter from the council = DOCUMENT", "letter from the council = DOCUMENT");
    }

    @Test
    void the_model_hears_what_it_has_learned_with() {
        List<Sentence> letter = Sentences.of(null, "A letter from the council to the mayor said the dam was weak.");

        assertThat(Attributions.of(letter.get(0)).orElseThrow().claimant()).isEqualTo("the mayor");
        assertThat(Attributions.ofArticle(letter).get(0).orElseThrow().claimant())
                .isEqualTo("A letter from the council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "State news agency SANA said the nets were empty. | SANA = STATE_MEDIUM SY",
                "State media said the nets were empty. | State media = STATE_MEDIUM",
            })
    void a_state_medium_goes_by_its_name(String sentence, String source) {
        assertThat(of(sentence)).containsExactly(source);
    }
}
