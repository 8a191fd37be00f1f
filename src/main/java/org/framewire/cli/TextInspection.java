package org.framewire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framewire.corpus.Article;
import org.framewire.corpus.CleaningCounts;
import org.framewire.corpus.Credits;
import org.framewire.input.Rejection;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Attribution;
import org.framewire.text.Source;
import org.framewire.text.Stance;
import org.framewire.text.Target;

/**
 * For a person: an article's facts, then a line of tags before each sentence; sentences without a target in grey.
 *
 * @param coloured whether the terminal shows colours
 */
record TextInspection(PrintWriter out, boolean coloured) implements Inspection {
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String GREY = "90";

    @Override
    public void article(Article article, List<ScoredSentence> sentences) {
        out.println(paint(BOLD, Objects.requireNonNullElse(article.title(), "(no title)")));
        out.println(String.format(
                Locale.ROOT,
                "%s · %s (%s, by %s) · %s · %s · %s control · id %s%s",
                article.where(),
                article.source(),
                article.country(),
                lower(article.countryBasis()),
                date(article),
                article.language(),
                lower(article.control()),
                article.id(),
                article.repaired() ? " · repaired: " + article.repairs() : ""));
        credits(article.credits());
        fact("removed", removed(article.cleaning()));
        sentences.forEach(this::sentence);
        out.println();
    }

    private static String date(Article article) {
        String date = article.date() == null ? "no date" : article.date().toString();
        String written = article.dateText() == null ? "" : ": " + article.dateText();
        return date + " (" + lower(article.dateBasis()) + written + ")";
    }

    @Override
    public void rejection(Rejection rejection) {
        out.println(paint(YELLOW, rejection.where() + " · rejected: " + lower(rejection.reason())));
        out.println("  " + rejection.found());
        out.println();
    }

    private void credits(Credits credits) {
        fact("dateline", credits.dateline());
        fact("byline", credits.byline());
        fact("agency", credits.agency());
        credits.captionList().forEach(caption -> fact("caption", caption));
    }

    /** @param value null where the article has none: nothing is shown */
    private void fact(String name, String value) {
        if (value != null) {
            out.println(paint(GREY, name + ": " + value.replace("\n", " | ")));
        }
    }

    /** @return null where nothing was removed */
    private static String removed(CleaningCounts cleaning) {
        return cleaning.byRule().isEmpty()
                ? null
                : cleaning.byRule().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void sentence(ScoredSentence scored) {
        Scores scores = scored.scores();
        boolean none = scores.target() == Target.NONE;
        StringBuilder tags = new StringBuilder();
        tags.append(String.format(Locale.ROOT, "%3d  ", scored.sentence().number()));
        tag(tags, scores.target().label(), scores.targetProbability());
        if (!none) {
            tag(tags, scores.framing().label(), scores.framingProbability());
        }
        tag(tags, scores.claim().label(), scores.claimProbability());
        scored.attribution().ifPresent(found -> tags.append(source(found, scored.source())));
        out.println(paint(GREY, tags.toString().stripTrailing()));
        out.println("     "
                + (none
                        ? paint(GREY, scored.sentence().text())
                        : paint(colour(scores.framing()), scored.sentence().text())));
    }

    /** The source as written, then who that is as far as the article tells. */
    private static String source(Attribution found, Optional<Source> told) {
        StringBuilder text = new StringBuilder();
        text.append(lower(told.map(Source::kind).orElse(found.kind())));
        text.append(": \"").append(found.claimant()).append('"');
        told.map(Source::name)
                .filter(name -> !name.isEmpty() && !name.equals(found.claimant()))
                .ifPresent(name -> text.append(" = ").append(name));
        told.map(Source::country)
                .filter(country -> !country.isEmpty())
                .ifPresent(country -> text.append(", ").append(country));
        told.map(Source::via)
                .filter(via -> !via.isEmpty())
                .ifPresent(via -> text.append(" via ").append(String.join(", ", via)));
        text.append(" (").append(found.cue()).append(", ").append(lower(found.form()));
        text.append(found.stance() == Stance.NEUTRAL ? ")" : ", " + lower(found.stance()) + ")");
        return text.toString();
    }

    private static void tag(StringBuilder tags, String label, double probability) {
        tags.append(String.format(Locale.ROOT, "%s %.2f  ", label, probability));
    }

    private static String colour(Framing framing) {
        return switch (framing) {
            case ANTI -> RED;
            case PRO -> GREEN;
            case NEUTRAL -> "0";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String paint(String colour, String text) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
