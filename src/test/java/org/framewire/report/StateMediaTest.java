package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.corpus.Credits;
import org.framewire.corpus.OutletRegistry;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.QuoteForm;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Stance;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateMediaTest {
    private static final Article ARTICLE = Samples.article("a", "Harbour Post", "GB", Control.PRIVATE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KCNA said so.|KCNA|KCNA of KP",
                "The Korean Central News Agency said so.|The Korean Central News Agency|KCNA of KP",
                "He told TASS that Iran's Press TV had lied.|He|TASS of RU",
                "TASS was told by Press TV.|Press TV|Press TV of IR",
                "State television said so.|State television|state media of nowhere",
                "The agency said so.|The agency|KCNA of KP"
            })
    void a_claim_of_state_media_is_of_the_medium_in_its_source_its_words_or_its_context(
            String text, String claimant, String medium) {
        Sentence sentence = new Sentence(
                3, 0, text.length(), text, List.of("TASS was silent.", "KCNA was not."), QuoteState.OUTSIDE);

        assertThat(Samples.MEDIA.cited(scored(sentence, Claim.STATE_MEDIA, claimant)))
                .map(found -> found.name() + " of " + (found.country().isEmpty() ? "nowhere" : found.country()))
                .contains(medium);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Nara State Agency said so.|The Nara State Agency|Nara State Agency",
                "The mayor told the Nara State Agency.|The mayor|Nara State Agency",
                "Bridges fall, NSA learns.|''|Nara State Agency",
                "State television said that the Nara State Agency had lied.|State television|state media",
                "TASS told the Nara State Agency.|''|TASS"
            })
    void a_state_outlet_of_the_registry_is_known_in_a_claim_of_state_media_where_its_name_is_no_name_else(
            String text, String claimant, String medium) {
        StateMedia media = new StateMedia(OutletRegistry.read("outlets.csv", new StringReader("""
                source,aliases,domain,country,control,valid_from,valid_to,evidence
                Nara State Agency,NSA,nara.example,NO,state,,,
                """)));

        assertThat(media.cited(scored(sentence(text), Claim.STATE_MEDIA, claimant))
                        .map(StateMedium::name))
                .contains(medium);
    }

    @Test
    void a_claim_of_state_media_that_names_none_is_of_state_media() {
        assertThat(Samples.MEDIA.cited(scored(sentence("It said so."), Claim.STATE_MEDIA, "It")))
                .contains(StateMedium.GENERIC);
    }

    @ParameterizedTest
    @CsvSource({
        "The Northern Vestnik, Northern Vestnik",
        "the Russian newspaper Northern Vestnik, Northern Vestnik",
        "Delta Gazette, Delta Gazette",
        "The Paper, The Paper",
        "The paper,",
        "northern vestnik,",
        "a reader of Northern Vestnik,",
        "Northern Vestnik reporter Orlan Faro,",
        "Orlan Vestnik,"
    })
    void an_attributed_claim_is_of_the_state_outlet_that_its_source_is(String claimant, String medium) {
        assertThat(Samples.MEDIA
                        .cited(scored(sentence("So it is."), Claim.ATTRIBUTED, claimant))
                        .map(StateMedium::name))
                .isEqualTo(Optional.ofNullable(medium));
    }

    @Test
    void an_outlet_is_a_state_medium_on_the_days_on_which_the_registry_says_so() {
        assertThat(Samples.MEDIA.named("Delta Gazette", LocalDate.of(2024, 3, 31)))
                .isEmpty();
        assertThat(Samples.MEDIA.named("Delta Gazette", LocalDate.of(2024, 4, 1)))
                .containsExactly(new StateMedium("Delta Gazette", "EG"));
    }

    @Test
    void own_voice_cites_nobody() {
        assertThat(Samples.MEDIA.cited(scored(sentence("KCNA said so."), Claim.OWN_VOICE, "KCNA")))
                .isEmpty();
    }

    @Test
    void an_article_names_the_media_of_its_headline_text_and_credits_and_credits_those_of_the_latter() {
        Article article = Samples.article(
                "a",
                "Harbour Post",
                "GB",
                Control.PRIVATE,
                null,
                "State television and the Northern Vestnik agree.",
                new Credits("PYONGYANG", "Orlan Faro, TASS", "KCNA", "Picture: Xinhua"));

        assertThat(Samples.MEDIA.named(article))
                .extracting(StateMedium::name)
                .containsExactly("KCNA", "Northern Vestnik", "TASS");
        assertThat(Samples.MEDIA.credited(article))
                .extracting(StateMedium::name)
                .containsExactly("KCNA", "TASS");
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, 0, text.length(), text, List.of(), QuoteState.OUTSIDE);
    }

    private static ScoredSentence scored(Sentence sentence, Claim claim, String claimant) {
        ScoredSentence sample = Samples.sentence(ARTICLE, 1, Target.US, Framing.ANTI, claim);
        Attribution attribution =
                new Attribution(claimant, ClaimantKind.ORGANISATION, "said", false, QuoteForm.INDIRECT, Stance.NEUTRAL);
        return new ScoredSentence(ARTICLE, sentence, sample.scores(), Optional.of(attribution), Optional.empty());
    }
}
