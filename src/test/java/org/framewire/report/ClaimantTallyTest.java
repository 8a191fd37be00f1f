package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.QuoteForm;
import org.framewire.text.Source;
import org.framewire.text.Stance;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class ClaimantTallyTest {
    private static final Article POST = Samples.article("a", "Harbour Post", "GB", Control.PRIVATE);
    private static final Article DAILY = Samples.article("b", "Delta Daily", "EG", Control.PRIVATE);

    @Test
    void spellings_of_a_name_are_one_claimant_whatever_the_order_of_articles() {
        List<SentenceRow[]> articles = new ArrayList<>(List.of(
                rows(POST, said("the pentagon", ClaimantKind.GOVERNMENT), said("PENTAGON", ClaimantKind.PERSON)),
                rows(DAILY, said("The Pentagon", ClaimantKind.GOVERNMENT), said("She", ClaimantKind.PERSON)),
                rows(POST, said("Gen. Orlan Faro", ClaimantKind.OFFICIAL), said("Orlan Faro", ClaimantKind.PERSON))));

        List<ClaimantRow> expected = List.of(
                new ClaimantRow("", "(not resolved)", ClaimantKind.PERSON, null, 1, 1, anti(1)),
                new ClaimantRow("orlan faro", "Orlan Faro", ClaimantKind.PERSON, "JP", 1, 1, anti(2)),
                new ClaimantRow("pentagon", "Pentagon", ClaimantKind.GOVERNMENT, "JP", 2, 2, anti(3)));
        assertThat(tallied(articles)).isEqualTo(expected);
        Collections.reverse(articles);
        assertThat(tallied(articles)).isEqualTo(expected);
    }

    @Test
    void the_name_that_is_shown_is_the_way_in_which_most_sentences_write_it() {
        assertThat(tallied(List.of(
                        rows(POST, said("SUND", ClaimantKind.PERSON), said("Sund", ClaimantKind.PERSON)),
                        rows(DAILY, said("Sund", ClaimantKind.PERSON), said("sund", ClaimantKind.PERSON)),
                        rows(DAILY, said("sund", ClaimantKind.PERSON), said("sund", ClaimantKind.PERSON)),
                        rows(POST, said("Eapo", ClaimantKind.ORGANISATION), said("EAPO", ClaimantKind.ORGANISATION)),
                        rows(DAILY, said("EAPO", ClaimantKind.ORGANISATION)))))
                .extracting(ClaimantRow::name)
                .containsExactly("EAPO", "Sund");
    }

    @Test
    void unnamed_sources_are_one_claimant_and_a_state_medium_has_its_name_and_country() {
        assertThat(tallied(List.of(
                        rows(POST, said("a U.S. official", ClaimantKind.UNNAMED)),
                        rows(DAILY, said("Officials", ClaimantKind.UNNAMED)),
                        rows(DAILY, said("the newspaper Northern Vestnik", ClaimantKind.DOCUMENT)))))
                .containsExactly(
                        new ClaimantRow(
                                "Northern Vestnik", "Northern Vestnik", ClaimantKind.STATE_MEDIUM, "RU", 1, 1, anti(1)),
                        new ClaimantRow("officials", "officials", ClaimantKind.UNNAMED, "JP", 2, 2, anti(2)));
    }

    @Test
    void a_resolved_source_has_its_name_and_country_and_officials_of_two_countries_are_two() {
        Source commander = new Source("Iraj Kamyab", ClaimantKind.OFFICIAL, true, "IR", List.of("IRNA"));
        Source ours = new Source("a U.S. official", ClaimantKind.UNNAMED, false, "US", List.of());
        Source theirs = new Source("Iranian officials", ClaimantKind.UNNAMED, false, "IR", List.of());

        assertThat(tallied(List.of(
                        new SentenceRow[] {row(POST, said("he", ClaimantKind.PERSON), commander)},
                        new SentenceRow[] {row(POST, said("a U.S. official", ClaimantKind.UNNAMED), ours)},
                        new SentenceRow[] {row(DAILY, said("Iranian officials", ClaimantKind.UNNAMED), theirs)})))
                .containsExactly(
                        new ClaimantRow("iraj kamyab", "Iraj Kamyab", ClaimantKind.OFFICIAL, "IR", 1, 1, anti(1)),
                        new ClaimantRow("officials", "officials", ClaimantKind.UNNAMED, "IR", 1, 1, anti(1)),
                        new ClaimantRow("officials", "officials", ClaimantKind.UNNAMED, "US", 1, 1, anti(1)));
    }

    private static List<ClaimantRow> tallied(List<SentenceRow[]> articles) {
        TreeMap<ClaimantKey, ClaimantTally> tallies = new TreeMap<>();
        articles.forEach(rows ->
                ClaimantTally.of(rows).forEach((key, tally) -> tallies.merge(key, tally, ClaimantTally::merge)));
        return tallies.entrySet().stream()
                .map(entry -> ClaimantRow.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FramingCounts anti(long sentences) {
        return new FramingCounts(sentences, sentences, 0, 0, sentences, sentences, 0, 0);
    }

    private static Attribution said(String claimant, ClaimantKind kind) {
        return new Attribution(claimant, kind, "said", false, QuoteForm.INDIRECT, Stance.NEUTRAL);
    }

    private static SentenceRow[] rows(Article article, Attribution... attributions) {
        return Stream.of(attributions)
                .map(attribution -> row(article, attribution))
                .toArray(SentenceRow[]::new);
    }

    private static SentenceRow row(Article article, Attribution attribution) {
        ScoredSentence sentence =
                Samples.sentence(article, 1, Target.US, Framing.ANTI, Claim.ATTRIBUTED, Optional.of(attribution));
        return SentenceRow.of(sentence, "s", true, Samples.MEDIA).orElseThrow();
    }

    private static SentenceRow row(Article article, Attribution attribution, Source source) {
        ScoredSentence unresolved =
                Samples.sentence(article, 1, Target.US, Framing.ANTI, Claim.ATTRIBUTED, Optional.of(attribution));
        ScoredSentence resolved = new ScoredSentence(
                article, unresolved.sentence(), unresolved.scores(), unresolved.attribution(), Optional.of(source));
        return SentenceRow.of(resolved, "s", true, Samples.MEDIA).orElseThrow();
    }
}
