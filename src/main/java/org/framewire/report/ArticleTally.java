package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.Source;
import org.framewire.text.Target;

/**
 * The counts of one article, small enough to travel by the million.
 *
 * @param where the record the article was made from
 * @param url as found, or null
 * @param source the outlet
 * @param country ISO 3166-1 alpha-2, {@code ZZ} where unknown
 * @param registered whether the registry knows the outlet
 * @param date the day it was published, or null
 * @param story what copies of one article have in common
 * @param firstOfStory whether it is the one that counts when copies are counted once
 * @param sentences all its sentences, the headline included
 * @param blocSentences those with target bloc
 * @param cells its U.S. sentences by framing and claim
 * @param namedSources its U.S. sentences whose claim is not the outlet's own and whose claimant has a name, or stands
 *     for somebody who has
 * @param unnamedSources its U.S. sentences whose claim is not the outlet's own and whose claimant is deliberately not
 *     named
 */
public record ArticleTally(
        String where,
        String url,
        String source,
        String country,
        Control control,
        boolean registered,
        LocalDate date,
        String story,
        boolean firstOfStory,
        long sentences,
        long blocSentences,
        CellCounts cells,
        long namedSources,
        long unnamedSources)
        implements Serializable {
    /** The order of months; what has none comes last. */
    static final Comparator<YearMonth> MONTHS = Comparator.nullsLast(Comparator.naturalOrder());

    public ArticleTally {
        if (story.isBlank()) {
            throw new IllegalArgumentException("no story for " + where);
        }
        if (sentences < 0 || blocSentences < 0 || blocSentences > sentences) {
            throw new IllegalArgumentException(where + ": " + blocSentences + " of " + sentences + " sentences");
        }
    }

    /**
     * Counts.
     *
     * @param sentences all sentences of the article
     */
    public static ArticleTally of(Article article, String story, boolean firstOfStory, List<ScoredSentence> sentences) {
        long[] cells = new long[CellCounts.CELLS];
        long bloc = 0;
        long named = 0;
        long unnamed = 0;
        for (ScoredSentence sentence : sentences) {
            if (sentence.scores().target() == Target.BLOC) {
                bloc++;
            } else if (sentence.scores().target() == Target.US) {
                cells[
                        CellCounts.index(
                                sentence.scores().framing(), sentence.scores().claim())]++;
                if (isUnnamed(sentence)) {
                    unnamed++;
                } else if (isNamed(sentence)) {
                    named++;
                }
            }
        }
        return new ArticleTally(
                article.where(),
                article.url(),
                article.source(),
                article.country(),
                article.control(),
                article.registered(),
                article.date(),
                story,
                firstOfStory,
                sentences.size(),
                bloc,
                CellCounts.of(cells),
                named,
                unnamed);
    }

    /** The month it was published in, or null where no date is known. */
    YearMonth month() {
        return date == null ? null : YearMonth.from(date);
    }

    private static boolean isUnnamed(ScoredSentence sentence) {
        return sentence.scores().claim() != Claim.OWN_VOICE
                && sentence.source()
                        .map(Source::kind)
                        .or(() -> sentence.attribution().map(Attribution::kind))
                        .filter(kind -> kind == ClaimantKind.UNNAMED)
                        .isPresent();
    }

    private static boolean isNamed(ScoredSentence sentence) {
        return sentence.scores().claim() != Claim.OWN_VOICE
                && sentence.source().filter(Source::named).isPresent();
    }
}
