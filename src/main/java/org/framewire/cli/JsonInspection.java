package org.framewire.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.framewire.corpus.Article;
import org.framewire.evaluation.Prediction;
import org.framewire.input.Rejection;
import org.framewire.json.Json;
import org.framewire.scoring.Claim;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Attribution;
import org.framewire.text.Source;

/** One JSON object a line: an article with its sentences, or a rejection. */
record JsonInspection(PrintWriter out) implements Inspection {
    private record Shown(ShownArticle article, List<ShownSentence> sentences) {}

    private record ShownArticle(
            String id,
            String url,
            String source,
            String country,
            String date,
            String dateBasis,
            String dateText,
            String language,
            String title,
            String dateline,
            String byline,
            String agency,
            List<String> captions,
            String text,
            SortedMap<String, Long> removedByRule,
            SortedMap<String, Long> repairs) {}

    private record ShownSentence(
            String text,
            String target,
            String framing,
            String claim,
            Prediction.Probabilities probabilities,
            String claimByWords,
            String claimant,
            String claimantName,
            String claimantKind,
            String claimantCountry,
            List<String> via,
            String cue,
            String quoteForm,
            String stance) {}

    private record Refused(ShownRejection rejection) {}

    private record ShownRejection(String where, String reason, String found) {}

    @Override
    public void article(Article article, List<ScoredSentence> sentences) {
        ShownArticle shown = new ShownArticle(
                article.id(),
                article.url(),
                article.source(),
                article.country(),
                Optional.ofNullable(article.date()).map(LocalDate::toString).orElse(null),
                article.dateBasis().name().toLowerCase(Locale.ROOT),
                article.dateText(),
                article.language(),
                article.title(),
                article.credits().dateline(),
                article.credits().byline(),
                article.credits().agency(),
                article.credits().captionList(),
                article.text(),
                article.cleaning().byRule(),
                article.repairs().byRule());
        out.append(Json.line(new Shown(
                        shown, sentences.stream().map(JsonInspection::shown).toList())))
                .append('\n');
    }

    @Override
    public void rejection(Rejection rejection) {
        ShownRejection shown = new ShownRejection(
                rejection.where(), rejection.reason().name().toLowerCase(Locale.ROOT), rejection.found());
        out.append(Json.line(new Refused(shown))).append('\n');
    }

    private static ShownSentence shown(ScoredSentence scored) {
        Scores scores = scored.scores();
        return new ShownSentence(
                scored.sentence().text(),
                scores.target().label(),
                scores.framing().label(),
                scores.claim().label(),
                Prediction.of("", scores).probabilities(),
                Claim.ofWords(scored.attribution()).label(),
                scored.attribution().map(Attribution::claimant).orElse(null),
                scored.source()
                        .map(Source::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                scored.source().map(source -> lower(source.kind())).orElse(null),
                scored.source()
                        .map(Source::country)
                        .filter(code -> !code.isEmpty())
                        .orElse(null),
                scored.source().map(Source::via).orElse(List.of()),
                scored.attribution().map(Attribution::cue).orElse(null),
                scored.attribution().map(found -> lower(found.form())).orElse(null),
                scored.attribution().map(found -> lower(found.stance())).orElse(null));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
