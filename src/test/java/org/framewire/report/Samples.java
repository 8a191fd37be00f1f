package org.framewire.report;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewire.corpus.Article;
import org.framewire.corpus.CleaningCounts;
import org.framewire.corpus.Control;
import org.framewire.corpus.CountryBasis;
import org.framewire.corpus.Credits;
import org.framewire.corpus.DateBasis;
import org.framewire.corpus.OutletRegistry;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.QuoteForm;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Source;
import org.framewire.text.Stance;
import org.framewire.text.Target;

/** Invented articles and sentences. */
final class Samples {
    /** State media of an invented registry. */
    static final StateMedia MEDIA = new StateMedia(OutletRegistry.read("outlets.csv", new StringReader("""
            source,aliases,domain,country,control,valid_from,valid_to,evidence
            KCNA,Korean Central News Agency,kcna.kp,KP,state,,,
            Northern Vestnik,Vestnik,vestnik.example,RU,state,,,
            The Paper,Paper,paper.example,CN,state,,,
            Delta Gazette,,delta.example,EG,independent,,2024-03-31,
            Delta Gazette,,delta.example,EG,state,2024-04-01,,
            """)));

    private Samples() {}

    static Article article(String where, String source, String country, Control control) {
        return article(where, source, country, control, LocalDate.of(2024, 5, 1), "A text.", Credits.NONE);
    }

    /** @param date may be null */
    static Article article(
            String where,
            String source,
            String country,
            Control control,
            LocalDate date,
            String text,
            Credits credits) {
        return new Article(
                where,
                "id-" + where,
                "https://" + source.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + where,
                source,
                country,
                CountryBasis.REGISTRY,
                control,
                control != Control.UNKNOWN,
                date,
                date == null ? DateBasis.MISSING : DateBasis.FIELD,
                date == null ? null : date.toString(),
                "Envoy arrives",
                text,
                "en",
                credits,
                CleaningCounts.NONE,
                CleaningCounts.NONE);
    }

    static ScoredSentence sentence(Article article, int number, Target target, Framing framing, Claim claim) {
        Optional<Attribution> attribution = claim == Claim.OWN_VOICE
                ? Optional.empty()
                : Optional.of(new Attribution(
                        "the ministry",
                        claim == Claim.STATE_MEDIA ? ClaimantKind.STATE_MEDIUM : ClaimantKind.GOVERNMENT,
                        "said",
                        claim == Claim.STATE_MEDIA,
                        QuoteForm.INDIRECT,
                        Stance.NEUTRAL));
        return sentence(article, number, target, framing, claim, attribution);
    }

    static ScoredSentence sentence(
            Article article,
            int number,
            Target target,
            Framing framing,
            Claim claim,
            Optional<Attribution> attribution) {
        return sentence(article, number, "Sentence " + number + ".", target, framing, claim, attribution);
    }

    static ScoredSentence sentence(
            Article article,
            int number,
            String text,
            Target target,
            Framing framing,
            Claim claim,
            Optional<Attribution> attribution) {
        Sentence sentence =
                new Sentence(number, 20 * number, 20 * number + text.length(), text, List.of(), QuoteState.OUTSIDE);
        Scores scores = new Scores(
                target,
                target == Target.US ? 0.75 : 0.125,
                target == Target.BLOC ? 0.75 : 0.125,
                target == Target.NONE ? 0.75 : 0.125,
                framing,
                framing == Framing.ANTI ? 0.5 : 0.25,
                framing == Framing.NEUTRAL ? 0.5 : 0.25,
                framing == Framing.PRO ? 0.5 : 0.25,
                claim,
                claim == Claim.ATTRIBUTED ? 0.5 : 0.25,
                claim == Claim.STATE_MEDIA ? 0.5 : 0.25,
                claim == Claim.OWN_VOICE ? 0.5 : 0.25);
        Optional<Source> source = attribution.map(found -> new Source(
                found.claimant().replaceFirst("^the ", ""), found.kind(), false, "JP", List.of("Pier Wire", "KCNA")));
        return new ScoredSentence(article, sentence, scores, attribution, source);
    }

    /** The tally of an article with U.S. sentences only. */
    static ArticleTally tally(String story, long anti, long neutral, long pro) {
        return new ArticleTally(
                story,
                null,
                "Harbor Post",
                "JP",
                Control.PRIVATE,
                true,
                null,
                story,
                true,
                anti + neutral + pro,
                0,
                new CellCounts(0, 0, anti, 0, 0, neutral, 0, 0, pro),
                0,
                0);
    }
}
