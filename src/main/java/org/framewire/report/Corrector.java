package org.framewire.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.scoring.Claim;
import org.framewire.scoring.ModelCard.Confusion;

/**
 * Takes the model's errors of framing out of shares.
 *
 * <p>Corrected is the framing of the sentences that the model gave the target {@code us}: the share of them that is
 * truly unfavourable (favourable) to the United States or a bloc, those that are about neither being neutral. Which
 * sentences the model took for being about the United States, and the claim that it gave them, are not corrected: the
 * labelled sentences were drawn near names of the United States, and do not tell how often it errs elsewhere.
 */
public final class Corrector {
    /** Draws behind an interval. */
    static final int DRAWS = 400;

    /** A corpus or a group with fewer gold sentences is not corrected by them. */
    public static final int LEAST_GOLD = Design.LEAST;

    private static final String ALL = "all";

    /** What corrects the sentences of all claims ({@link #ALL}) or of one, by its label; a value can be null. */
    private final Map<String, Adjusted> adjusted = new TreeMap<>();

    private final Map<String, ByGold> byGold = new TreeMap<>();

    private Corrector() {}

    /** Corrects nothing: all corrected shares are empty. */
    public static Corrector none() {
        return new Corrector();
    }

    /**
     * @param confusions of the model's card; without any, or without a true framing among them, only gold corrects
     * @param outlets all of the corpus
     * @param gold sentences of the corpus; fewer than {@link Design#LEAST} are not used
     */
    public static Corrector of(List<Confusion> confusions, Map<SourceKey, Tally> outlets, Gold gold) {
        Corrector corrector = new Corrector();
        SortedCountries countries = SortedCountries.of(outlets);
        Response all = Response.of(confusions);
        corrector.put(ALL, Cells.ALL, all, countries, gold.sentences());
        for (Claim claim : Claim.values()) {
            Response response = all == null ? null : all.of(confusions, claim);
            corrector.put(claim.label(), Cells.of(claim), response, countries, gold.of(claim));
        }
        return corrector;
    }

    private void put(
            String which, Cells within, Response response, SortedCountries countries, List<GoldSentence> gold) {
        Adjusted by = response == null ? null : adjusted(response, countries, within);
        adjusted.put(which, by);
        Draws random = new Draws(SplitMix64.hash("corpus/" + which));
        byGold.put(which, ByGold.of(gold, Sampled.of(countries.whole(), within), by, random));
    }

    /**
     * The whole corpus is corrected as its groups are, towards the shares among the labelled sentences; each country
     * counts as one group ({@link Adjusted}).
     */
    private static Adjusted adjusted(Response response, SortedCountries countries, Cells within) {
        Adjusted alone = new Adjusted(response, response.shares());
        Sampled whole = Sampled.of(countries.whole(), within);
        if (whole == null) {
            return alone;
        }
        double sentences = 0;
        for (Tally country : countries.tallies()) {
            Sampled sampled = Sampled.of(country, within);
            sentences += sampled == null ? 0 : alone.independent(sampled.sentences());
        }
        return new Adjusted(response, alone.shares(whole, sentences));
    }

    /** The correction of a group. */
    Correction of(Group group, Tally tally) {
        return of(group, tally, ALL, Cells.ALL);
    }

    /** The correction among the sentences of a group with this claim. */
    Correction of(Group group, Tally tally, Claim claim) {
        return of(group, tally, claim.label(), Cells.of(claim));
    }

    private Correction of(Group group, Tally tally, String which, Cells within) {
        Sampled given = Sampled.of(tally, within);
        if (given == null) {
            return Correction.NONE;
        }
        Draws random = new Draws(SplitMix64.hash(group.name() + "/" + which));
        Adjusted by = adjusted.get(which);
        Correction alone = by == null ? Correction.NONE : by.correction(given, random);
        ByGold gold = byGold.get(which);
        if (gold == null) {
            return alone;
        }
        List<GoldSentence> own = gold.gold().stream()
                .filter(sentence -> group.outlets().test(sentence.outlet()))
                .toList();
        return gold.of(own, given, alone, random);
    }
}
