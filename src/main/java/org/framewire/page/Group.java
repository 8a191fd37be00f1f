package org.framewire.page;

import java.time.YearMonth;
import java.util.List;
import org.framewire.corpus.Control;
import org.framewire.report.CellShare;
import org.framewire.report.Example;

/**
 * An outlet, or a country with all its outlets, and its figures.
 *
 * @param name of the outlet; of a country its code
 * @param country ISO 3166-1 alpha-2, {@code ZZ} where unknown
 * @param control who controls the outlet; null for a country
 * @param outlets of a country; 1 for an outlet
 * @param articles copies included
 * @param usSentences what all shares are of
 * @param stories with a U.S. sentence
 * @param few whether there are too few U.S. sentences or stories to conclude from
 * @param net share of favourable less share of unfavourable sentences
 * @param cells its U.S. sentences by framing and claim: nine
 * @param corrected the shares without the model's known errors, or null
 * @param months in order, without gaps that matter; empty where there is no trend to show
 * @param examples sentences of an outlet; empty for a country
 */
public record Group(
        String name,
        String country,
        Control control,
        long outlets,
        long articles,
        long usSentences,
        long stories,
        boolean few,
        Ranged net,
        Ranged anti,
        Ranged pro,
        List<CellShare> cells,
        Corrected corrected,
        List<Month> months,
        List<Example> examples) {
    public Group {
        cells = List.copyOf(cells);
        months = List.copyOf(months);
        examples = List.copyOf(examples);
        if (usSentences < 0 || stories < 0 || cells.size() != 9) {
            throw new IllegalArgumentException(name + ": " + usSentences + " sentences, " + cells.size() + " cells");
        }
    }

    /**
     * Shares of U.S. sentences without the model's errors, as far as these are known.
     *
     * @param how they were made, in words
     */
    public record Corrected(Ranged anti, Ranged pro, String how) {}

    /**
     * A month of a group.
     *
     * @param few as of the group
     */
    public record Month(YearMonth month, long usSentences, boolean few, Ranged net) {}

    /** The same group with a trend. */
    public Group withMonths(List<Month> trend) {
        return with(corrected, trend);
    }

    /** The same group with corrected shares. */
    public Group withCorrected(Corrected shares) {
        return with(shares, months);
    }

    private Group with(Corrected shares, List<Month> trend) {
        return new Group(
                name,
                country,
                control,
                outlets,
                articles,
                usSentences,
                stories,
                few,
                net,
                anti,
                pro,
                cells,
                shares,
                trend,
                examples);
    }
}
