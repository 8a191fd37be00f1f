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
                "Jordan and Chad said the nets were empty. | Chad = PERSON",
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
}
