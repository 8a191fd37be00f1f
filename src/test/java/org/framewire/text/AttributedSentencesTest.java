package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single sentences as newspapers write them, with whom their words name as the source. */
class AttributedSentencesTest {
    private static Optional<Attribution> of(String sentence) {
        return Attributions.of(Sentences.inContext(sentence, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A group of about forty fishermen said the nets were empty. | A group of about forty fishermen | UNNAMED | said",
                "A report on the flood by the water board said the dam was weak. | A report on the flood by the water board | DOCUMENT | said",
                "An adviser to the minister said the talks went well. | An adviser to the minister | UNNAMED | said",
                "All the ministers said the talks went well. | All the ministers | UNNAMED | said",
                "Both the mayor and the harbour master said the pier was rotten. | Both the mayor and the harbour master | OFFICIAL | said",
                "Half the members said the pier was rotten. | Half the members | UNNAMED | said",
                "The talks went well, an adviser to the minister said. | an adviser to the minister | UNNAMED | said",
                "The pier was rotten, a report on the flood by the water board said. | a report on the flood by the water board | DOCUMENT | said",
                "The pier was rotten, all the ministers said. | all the ministers | UNNAMED | said",
                "The pier was rotten, the Ministry of Trade and the Harbour Board said. | the Ministry of Trade and the Harbour Board | GOVERNMENT | said",
                "The pier was rotten, the Ministry of Trade and Industry said. | the Ministry of Trade and Industry | GOVERNMENT | said",
                "The nets were empty, the head of the Union of Fishermen and Sailors said. | the head of the Union of Fishermen and Sailors | OFFICIAL | said",
                "The pier was rotten, Orlan Faro of the Harbour Board said. | Orlan Faro of the Harbour Board | PERSON | said",
                "The pier was rotten, former mayor Orlan Faro said. | former mayor Orlan Faro | OFFICIAL | said",
                "The pier was rotten, the then mayor said. | the then mayor | OFFICIAL | said",
                "The pier was rotten, the 2019 report said. | the 2019 report | DOCUMENT | said",
                "The pier was rotten, in 2019 officials said. | officials | UNNAMED | said",
                "The pier was rotten, officials in Nara said. | officials in Nara | UNNAMED | said",
                "'The pier was rotten, the state''s attorney general said.' | 'the state''s attorney general' | OFFICIAL | said",
                "'The pier was rotten, Nara''s mayor said.' | 'Nara''s mayor' | OFFICIAL | said",
                "The pier was rotten, people with knowledge of the plan said. | people with knowledge of the plan | UNNAMED | said",
                "The pier was rotten, three officials including the harbour master said. | three officials including the harbour master | UNNAMED | said",
                "A spokesman for Delta Water said the pier was rotten. | A spokesman for Delta Water | OFFICIAL | said",
                "Council for Trade said the pier was rotten. | Council for Trade | GOVERNMENT | said",
                "The mayor and his wife said the pier was rotten. | The mayor and his wife | PERSON | said",
                "The people familiar with the plan said the pier was rotten. | The people familiar with the plan | UNNAMED | said",
                "The council quickly said the pier was rotten. | The council | GOVERNMENT | said",
                "The pier was rotten, according to officials. | officials | UNNAMED | according to",
                "The pier was rotten, according to a study by the Nara Institute of Water. | a study | DOCUMENT | according to",
                "The pier was rotten, according to two people who saw it. | two people | UNNAMED | according to",
                "According to Orlan Faro, the mayor of Nara, the pier was rotten. | Orlan Faro | PERSON | According to",
                "As the mayor said, the pier was rotten. | the mayor | OFFICIAL | said",
                "The pier, said the mayor, was rotten. | the mayor | OFFICIAL | said",
                "The pier, the mayor said, was rotten and had to be closed. | the mayor | OFFICIAL | said",
                "Mayor says pier is rotten | Mayor | OFFICIAL | says",
                "Pier is rotten, mayor says | mayor | OFFICIAL | says",
                "The mayor told reporters on Monday that the pier was rotten. | The mayor | OFFICIAL | told",
                "The pier was said by the mayor to be rotten. | the mayor | OFFICIAL | said",
                "The pier was described by the mayor as rotten. | the mayor | OFFICIAL | described",
                "Critics say the pier was rotten for years. | Critics | UNNAMED | say",
                "Some say the pier was rotten. | Some | UNNAMED | say",
                "Many people in the town believe that the pier is rotten. | Many people in the town | UNNAMED | believe",
                "Sources said the pier was rotten. | Sources | UNNAMED | said",
                "She added that the pier was rotten. | She | PERSON | added",
                "The pier, which was built in 1950, was rotten, the mayor of Nara, who was born there, said. | the mayor of Nara | OFFICIAL | said",
                "Orlan Faro, mayor of Nara, said the pier was rotten. | Orlan Faro | PERSON | said",
                "Orlan Faro, the 71-year-old mayor, said the pier was rotten. | Orlan Faro | PERSON | said",
                "Mr. Faro said the pier was rotten. | Mr. Faro | PERSON | said",
                "Dr. Mira Senn of the Institute of Water said the dam was weak. | Dr. Mira Senn of the Institute of Water | PERSON | said",
                "Mira Senn, of the Institute of Water, said the dam was weak. | Mira Senn | PERSON | said",
                "Mira Senn (Institute of Water) said the dam was weak. | Mira Senn | PERSON | said",
                "U.N. Secretary-General Orlan Faro said the talks went well. | U.N. Secretary-General Orlan Faro | OFFICIAL | said",
                "The White House said the talks went well. | The White House | GOVERNMENT | said",
                "'Washington''s envoy said the talks went well.' | 'Washington''s envoy' | OFFICIAL | said",
                "'The Pentagon''s spokesman said the talks went well.' | 'The Pentagon''s spokesman' | OFFICIAL | said",
                "Officials from the U.S. and Norway said the talks went well. | Officials from the U.S. and Norway | UNNAMED | said",
                "A Norwegian official, speaking on condition of anonymity, said the talks went well. | A Norwegian official | UNNAMED | said",
                "A senior official with the ministry said the talks went well. | A senior official with the ministry | UNNAMED | said",
                "Lawyers for the sailors said the pier was rotten. | Lawyers for the sailors | UNNAMED | said",
                "The company, in a statement, said the pier was rotten. | The company | ORGANISATION | said",
                "In a statement on Monday, the company said the pier was rotten. | the company | ORGANISATION | said",
                "In its report the board said the pier was rotten. | the board | ORGANISATION | said",
                "A statement by the company said the pier was rotten. | A statement by the company | DOCUMENT | said",
                "The statement added that the pier was rotten. | The statement | DOCUMENT | added",
                "The Nara Herald reported that the pier was rotten. | The Nara Herald | OTHER_MEDIUM | reported",
                "Reuters reported that the pier was rotten. | Reuters | OTHER_MEDIUM | reported",
                "Local media reported that the pier was rotten. | Local media | OTHER_MEDIUM | reported",
                "The newspaper said the pier was rotten. | The newspaper | OTHER_MEDIUM | said",
                "The study found that the pier was rotten. | The study | DOCUMENT | found",
                "The poll showed that most voters wanted a new pier. | The poll | DOCUMENT | showed",
                "Data showed that prices rose in May. | Data | DOCUMENT | showed",
                "The court ruled that the pier was to be closed. | The court | GOVERNMENT | ruled",
                "The judge ruled that the pier was to be closed. | The judge | OFFICIAL | ruled",
                "The police said that the pier was closed. | The police | GOVERNMENT | said",
                "Police said the pier was closed. | Police | GOVERNMENT | said",
                "The army said two boats were sunk. | The army | GOVERNMENT | said",
                "The rebels said two boats were sunk. | The rebels | UNNAMED | said",
                "The party said the pier was rotten. | The party | ORGANISATION | said",
                "The government said the pier was rotten. | The government | GOVERNMENT | said",
                "The bank said prices rose in May. | The bank | ORGANISATION | said",
                "The union said the pier was rotten. | The union | ORGANISATION | said",
                "The university said the pier was rotten. | The university | ORGANISATION | said",
                "Residents said the pier was rotten. | Residents | UNNAMED | said",
                "Witnesses said two boats were sunk. | Witnesses | UNNAMED | said",
                "Experts warned that the dam was weak. | Experts | UNNAMED | warned",
                "Opponents of the plan say the pier was sound. | Opponents of the plan | UNNAMED | say",
                "Investigators believe the pier was set on fire. | Investigators | UNNAMED | believe",
                "The president of Norway said the talks went well. | The president of Norway | OFFICIAL | said",
                "President Faro said the talks went well. | President Faro | OFFICIAL | said",
                "Prime Minister Lin Orsa said the talks went well. | Prime Minister Lin Orsa | OFFICIAL | said",
                "The prime minister said the talks went well. | The prime minister | OFFICIAL | said",
                "Senator Faro said the talks went well. | Senator Faro | OFFICIAL | said",
                "'The foreign minister''s office said the talks went well.' | 'The foreign minister''s office' | GOVERNMENT | said",
                "The king said the talks went well. | The king | OFFICIAL | said",
                "The general said two boats were sunk. | The general | OFFICIAL | said",
                "His son said the pier was rotten. | His son | PERSON | said",
                "We believe that the pier was rotten. | We | PERSON | believe",
                "The pier was rotten, he said. | he | PERSON | said",
                "The pier was rotten, she told the Nara Herald. | she | PERSON | told",
                "The pier was rotten, he said in an interview with CNN. | he | PERSON | said",
                "The pier was rotten, he told CNN on Monday. | he | PERSON | told",
                "Citing the mayor, the Nara Herald reported that the pier was rotten. | the Nara Herald | OTHER_MEDIUM | reported",
                "The pier was rotten, the Nara Herald reported, citing the mayor. | the Nara Herald | OTHER_MEDIUM | reported",
                "The pier was rotten, the mayor wrote on Twitter. | the mayor | OFFICIAL | wrote",
                "The pier was rotten, the mayor said on Telegram. | the mayor | OFFICIAL | said",
                "The pier was rotten, the mayor said in a post on X. | the mayor | OFFICIAL | said",
                "The pier was rotten, said Orlan Faro, the mayor of Nara. | Orlan Faro | PERSON | said",
                "The pier was rotten, said Orlan Faro, who lives beside it. | Orlan Faro | PERSON | said",
                "The pier was rotten, said Orlan Faro of the Harbour Board. | Orlan Faro of the Harbour Board | PERSON | said",
                "The pier was rotten, said officials. | officials | UNNAMED | said",
                "The pier was rotten, says a report. | a report | DOCUMENT | says",
                "The pier was rotten, argues Mira Senn, a writer. | Mira Senn | PERSON | argues",
                "The pier was rotten, notes the report. | the report | DOCUMENT | notes",
                "Prices rose, the board says, since the pier was closed. | the board | ORGANISATION | says",
                "Prices rose since, as the board says, the pier was closed. | the board | ORGANISATION | says",
                "The mayor accused the board of hiding the true state of the pier. | The mayor | OFFICIAL | accused",
                "The mayor urged the board to close the pier. | The mayor | OFFICIAL | urged",
                "The mayor called on the board to close the pier. | The mayor | OFFICIAL | called",
                "The mayor asked the board to close the pier. | The mayor | OFFICIAL | asked",
                "The mayor promised to close the pier in May. | The mayor | OFFICIAL | promised",
                "The mayor vowed that the pier would be closed in May. | The mayor | OFFICIAL | vowed",
                "The mayor threatened to close the pier in May. | The mayor | OFFICIAL | threatened",
                "The mayor hailed the new pier as a gift to the town. | The mayor | OFFICIAL | hailed",
                "The mayor condemned the closing of the pier. | The mayor | OFFICIAL | condemned",
                "The mayor described the pier as a danger to the town. | The mayor | OFFICIAL | described",
                "The mayor likened the pier to a rotten tooth. | The mayor | OFFICIAL | likened",
                "The mayor admitted that the pier was rotten. | The mayor | OFFICIAL | admitted",
                "The mayor conceded that the pier was rotten. | The mayor | OFFICIAL | conceded",
                "The mayor insisted that the pier was rotten. | The mayor | OFFICIAL | insisted",
                "The mayor suggested that the pier was rotten. | The mayor | OFFICIAL | suggested",
                "The mayor hinted that the pier was rotten. | The mayor | OFFICIAL | hinted",
                "The mayor stressed that the pier was rotten. | The mayor | OFFICIAL | stressed",
                "The mayor concluded that the pier was rotten. | The mayor | OFFICIAL | concluded",
                "The mayor fears that the pier will fall. | The mayor | OFFICIAL | fears",
                "The mayor hopes that the pier will hold. | The mayor | OFFICIAL | hopes",
                "The mayor agreed that the pier was rotten. | The mayor | OFFICIAL | agreed",
                "Half of the members said the pier was rotten, and all of the others said it was sound. | Half of the members | UNNAMED | said",
                "The pier was rotten, half the members said. | half the members | UNNAMED | said",
                "The pier was rotten, both the mayors said. | both the mayors | UNNAMED | said",
                "Orlan Faro, an adviser to the mayor, and Lin Orsa said the pier was rotten. | Lin Orsa | PERSON | said",
                "The mayor of Nara and the minister of Oss said the pier was rotten. | The mayor of Nara and the minister of Oss | OFFICIAL | said",
                "The pier was rotten, the mayor of Nara and the minister of Oss said. | the mayor of Nara and the minister of Oss | OFFICIAL | said",
                "The pier was rotten, the Ministry of Trade and Lin Orsa said. | the Ministry of Trade and Lin Orsa | GOVERNMENT | said",
                "Prices rose and Lin Orsa said the pier was rotten. | Lin Orsa | PERSON | said",
                "Prices rose and the mayor said the pier was rotten. | the mayor | OFFICIAL | said",
                "They met in Nara and Lin Orsa said the pier was rotten. | Lin Orsa | PERSON | said",
                "The pier was rotten, a study into the flood by three engineers said. | a study into the flood by three engineers | DOCUMENT | said",
                "The pier was rotten, as a campaign against the plan said. | a campaign against the plan | ORGANISATION | said",
                "A campaign against the plan said the pier was rotten. | A campaign against the plan | ORGANISATION | said",
                "The paper seen by the mayor said the pier was rotten. | The paper seen by the mayor | DOCUMENT | said",
                "A paper seen by the Nara Herald said the pier was rotten. | A paper seen by the Nara Herald | DOCUMENT | said",
                "The pier was rotten, a paper seen by the Nara Herald said. | a paper seen by the Nara Herald | DOCUMENT | said",
                "The pier was rotten, said an adviser to the minister of trade. | an adviser to the minister of trade | UNNAMED | said",
                "The pier was rotten, said a spokesman for Delta Water. | a spokesman for Delta Water | OFFICIAL | said",
                "The pier was rotten, said a man familiar with the plan. | a man familiar with the plan | UNNAMED | said",
                "The pier was rotten, said people of Nara. | people of Nara | UNNAMED | said",
                "The pier was rotten, said Orlan Faro and Mira Senn. | Orlan Faro and Mira Senn | PERSON | said",
                "The pier was rotten, said Orlan Faro and he left. | Orlan Faro | PERSON | said",
                "The pier was rotten, said Orlan Faro, and prices rose. | Orlan Faro | PERSON | said",
                "The pier was rotten, said the mayor and the harbour master. | the mayor and the harbour master | OFFICIAL | said",
                "The pier was rotten, said the mayor of Nara quickly. | the mayor of Nara | OFFICIAL | said",
                "The pier was rotten, said the daily Nara Herald. | the daily Nara Herald | OTHER_MEDIUM | said",
                "The pier was rotten, said the quickly growing union. | the quickly growing union | ORGANISATION | said",
                "The pier was rotten, said the union of sailors fishing there. | the union of sailors fishing there | ORGANISATION | said",
                "The pier was rotten, said a minister who asked to be left alone. | a minister | OFFICIAL | said",
                "The pier was rotten, said the U.N. envoy to Oss, Lin Orsa. | the U.N. envoy to Oss | OFFICIAL | said",
                "The pier was rotten, said U.S. officials. | U.S. officials | UNNAMED | said",
                "'The pier was rotten, said Nara''s deputy mayor.' | 'Nara''s deputy mayor' | OFFICIAL | said",
                "The pier was rotten, said the 2019 report. | the 2019 report | DOCUMENT | said",
                "The pier was rotten, said Jan de Boer. | Jan de Boer | PERSON | said",
                "The pier was rotten, Jan de Boer said. | Jan de Boer | PERSON | said",
                "The pier was rotten, engineer Jan van der Oss said. | engineer Jan van der Oss | PERSON | said",
                "When prices rose Orlan Faro said the pier was rotten. | Orlan Faro | PERSON | said",
                "In May 2019 Orlan Faro said the pier was rotten. | Orlan Faro | PERSON | said",
                "On Monday night Orlan Faro said the pier was rotten. | Orlan Faro | PERSON | said",
                "Last year the mayor said the pier was rotten. | the mayor | OFFICIAL | said",
                "On Friday evening a spokesman said the pier was rotten. | a spokesman | OFFICIAL | said",
                "The Monday report said the pier was rotten. | The Monday report | DOCUMENT | said",
                "The likely winner said the pier was rotten. | The likely winner | PERSON | said",
                "The only engineer said the pier was rotten. | The only engineer | PERSON | said",
                "The early report said the pier was rotten. | The early report | DOCUMENT | said",
                "Early on Monday the mayor said the pier was rotten. | the mayor | OFFICIAL | said",
                "Several members of the House and the Senate said the pier was rotten. | Several members of the House and the Senate | UNNAMED | said",
                "Lin Orsa of the Ministry of Trade and Mira Senn said the pier was rotten. | Lin Orsa of the Ministry of Trade and Mira Senn | PERSON | said",
                "The government of Norway, which built it, said the pier was rotten. | The government of Norway | GOVERNMENT | said",
                "The government in Oslo said the pier was rotten. | The government in Oslo | GOVERNMENT | said",
                "'The head of the board''s technical committee said the pier was rotten.' | 'The head of the board''s technical committee' | OFFICIAL | said",
                "The head of the board, Lin Orsa, said the pier was rotten. | The head of the board | OFFICIAL | said",
                "Board head Lin Orsa said the pier was rotten. | Board head Lin Orsa | OFFICIAL | said",
                "The pier was rotten, Board head Lin Orsa said. | Board head Lin Orsa | OFFICIAL | said",
                "The pier was rotten, according to the head of the Harbour Board and the mayor. | the head of the Harbour Board and the mayor | OFFICIAL | according to",
                "The pier was rotten, according to a report by the Harbour Board released on Monday. | a report | DOCUMENT | according to",
                "The pier was rotten, according to Lin Orsa, who built it. | Lin Orsa | PERSON | according to",
                "The pier was rotten, according to the latest report. | the latest report | DOCUMENT | according to",
                "'The pier was rotten, according to Nara''s mayor.' | 'Nara''s mayor' | OFFICIAL | according to",
                "The pier was rotten, according to him. | him | PERSON | according to",
                "The pier was rotten, according to U.S. and Norwegian officials. | U.S. and Norwegian officials | UNNAMED | according to",
                "According to Nara police, the pier was rotten. | Nara police | GOVERNMENT | According to",
                "According to a person familiar with the matter, the pier was rotten. | a person familiar with the matter | UNNAMED | According to",
            })
    void a_source_is_named_by_its_whole_phrase_and_its_head_tells_its_kind(
            String sentence, String claimant, ClaimantKind kind, String cue) {
        assertThat(of(sentence))
                .contains(new Attribution(claimant, kind, cue, false, QuoteForm.INDIRECT, Stance.NEUTRAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council denied that the pier was rotten. | The council | denied | INDIRECT | DENIED",
                "The council claimed without evidence that the pier was rotten. | The council | claimed | INDIRECT | DISTANCED",
                "The council claimed that the pier was rotten. | The council | claimed | INDIRECT | DISTANCED",
                "The council falsely said that the pier was rotten. | The council | said | INDIRECT | DISTANCED",
                "'The mayor called the pier \"rotten\".' | The mayor | called | MIXED | NEUTRAL",
                "'The mayor warned of \"rotten\" piers.' | The mayor | warned | MIXED | NEUTRAL",
                "'\"The pier is rotten,\" the mayor said.' | the mayor | said | DIRECT | NEUTRAL",
                "'\"The pier is rotten,\" said the mayor, \"and it must be closed.\"' | the mayor | said | DIRECT | NEUTRAL",
                "'\"The pier,\" said the mayor, \"is rotten.\"' | the mayor | said | DIRECT | NEUTRAL",
                "'The mayor said: \"The pier is rotten.\"' | The mayor | said | DIRECT | NEUTRAL",
                "'The mayor: \"The pier is rotten.\"' | The mayor | : | DIRECT | NEUTRAL",
                "'Pier ''rotten to the core'', says mayor' | mayor | says | MIXED | NEUTRAL",
                "'The mayor said that the pier \"is rotten\" and will be closed.' | The mayor | said | MIXED | NEUTRAL",
                "The mayor dismissed reports that the pier was rotten. | The mayor | dismissed | INDIRECT | DENIED",
                "The mayor dismissed as false reports that the pier was rotten. | The mayor | dismissed | INDIRECT | DENIED",
                "The so-called experts said the pier was rotten. | The so-called experts | said | INDIRECT | DISTANCED",
                "The pier was rotten, or so the mayor claims. | the mayor | claims | INDIRECT | DISTANCED",
                "The mayor, without offering evidence, said the pier was rotten. | The mayor | said | INDIRECT | DISTANCED",
                "The mayor baselessly claimed that the pier was rotten. | The mayor | claimed | INDIRECT | DISTANCED",
            })
    void the_words_tell_what_is_quoted_denied_or_doubted(
            String sentence, String claimant, String cue, QuoteForm form, Stance stance) {
        Attribution found = of(sentence).orElseThrow();
        assertThat(found.claimant()).isEqualTo(claimant);
        assertThat(found.cue()).isEqualTo(cue);
        assertThat(found.form()).isEqualTo(form);
        assertThat(found.stance()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor told Xinhua that the pier was rotten. | The mayor | OFFICIAL",
                "In an interview with RT, the mayor said that the pier was rotten. | the mayor | OFFICIAL",
                "State television said the pier was rotten. | State television | STATE_MEDIUM",
                "State media reported that the pier was rotten. | State media | STATE_MEDIUM",
                "The state-run news agency said the pier was rotten. | The state-run news agency | STATE_MEDIUM",
                "The pier was rotten, the official Xinhua news agency reported. | the official Xinhua news agency | STATE_MEDIUM",
                "The pier was rotten, Orlan Faro told CCTV. | Orlan Faro | PERSON",
                "Speaking to CCTV, Orlan Faro said the pier was rotten. | Orlan Faro | PERSON",
                "Quoting officials, Xinhua said the pier was rotten. | Xinhua | STATE_MEDIUM",
                "The pier was rotten, the mayor was quoted by Xinhua as saying. | the mayor | OFFICIAL",
                "According to state media, the pier was rotten. | state media | STATE_MEDIUM",
            })
    void a_state_medium_counts_wherever_it_stands_between_source_and_reader(
            String sentence, String claimant, ClaimantKind kind) {
        Attribution found = of(sentence).orElseThrow();
        assertThat(found.claimant()).isEqualTo(claimant);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.stateMedia()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier was allegedly rotten, with piles that broke. | allegedly | DISTANCED",
                "It was reported that the pier was rotten. | reported | NEUTRAL",
                "It is said that the pier was rotten. | said | NEUTRAL",
                "The pier is said to be rotten. | said | NEUTRAL",
                "The pier is believed to be rotten. | believed | NEUTRAL",
                "The pier was supposedly rotten and had to be closed. | supposedly | DISTANCED",
            })
    void what_is_said_by_nobody_in_particular_is_attributed_to_an_unnamed_source(
            String sentence, String cue, Stance stance) {
        assertThat(of(sentence))
                .contains(new Attribution("", ClaimantKind.UNNAMED, cue, false, QuoteForm.INDIRECT, stance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor knows that the pier is rotten.",
                "The mayor spoke.",
                "There are reports that the pier was rotten.",
            })
    void a_sentence_without_a_source_is_the_outlet_s_own(String sentence) {
        assertThat(of(sentence)).isEmpty();
    }
}
