package org.framewire.report;

import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** The figures of a group of articles, the same in every table. */
public record Figures(
        @Meaning("articles, copies included") long articles,

        @Meaning("articles when all copies of a story, in whatever outlet, are counted once")
        long articlesWithoutCopies,

        @Meaning("sentences of these articles, headlines included")
        long sentences,

        @Meaning("sentences whose target is the United States: what all shares are of")
        long usSentences,

        @Meaning("sentences whose target is a group that the United States leads or belongs to; in no share")
        long blocSentences,

        @Meaning("different stories with a U.S. sentence; copies are one story")
        long stories,

        @Meaning("U.S. sentences framed unfavourably") long antiCount,
        @Meaning("U.S. sentences framed neither way") long neutralCount,
        @Meaning("U.S. sentences framed favourably") long proCount,

        @Meaning("U.S. sentences when all copies of a story, in whatever outlet, are counted once: those with"
                + " first_of_story true")
        long usSentencesWithoutCopies,

        @Meaning("those of them framed unfavourably") long antiCountWithoutCopies,
        @Meaning("those of them framed neither way") long neutralCountWithoutCopies,
        @Meaning("those of them framed favourably") long proCountWithoutCopies,
        @Meaning("unfavourable of all U.S. sentences") Estimate anti,
        @Meaning("favourable of all U.S. sentences") Estimate pro,
        @Meaning("unfavourable of all U.S. sentences") Corrected antiCorrected,
        @Meaning("favourable of all U.S. sentences") Corrected proCorrected,

        @Meaning("how the corrected shares were made: adjusted (by how the model judged outlets that it has not seen),"
                + " adjusted_gold (the same, and by the gold sentences of the corpus), design (by the gold sentences of"
                + " the row); empty where they were not")
        Estimator estimator,

        @Meaning("net framing") NetFraming net,

        @Meaning("unfavourable of the U.S. sentences in the outlet's own voice")
        Estimate ownVoiceAnti,

        @Meaning("favourable of the U.S. sentences in the outlet's own voice")
        Estimate ownVoicePro,

        @Meaning("share of the U.S. sentences that are attributed to anybody but a state medium")
        double attributedShare,

        @Meaning("share of the U.S. sentences that are relayed from a state medium")
        double stateMediaShare,

        @Meaning("share of the U.S. sentences that the outlet asserts itself")
        double ownVoiceShare,

        @Meaning("attributed or relayed U.S. sentences whose source is named: those with claimant_named true")
        long namedSources,

        @Meaning("attributed or relayed U.S. sentences whose source is deliberately not named")
        long unnamedSources,

        @Meaning("true where there are too few U.S. sentences (under 30) or stories with one (under 10) to conclude"
                + " from")
        boolean few) {
    /** With fewer U.S. sentences a row is marked as too few to conclude from. */
    public static final int FEW_SENTENCES = 30;
    /** With fewer stories that have a U.S. sentence a row is marked as too few to conclude from. */
    public static final int FEW_STORIES = 10;

    static Figures of(Tally tally, Correction correction) {
        Share anti = tally.share(Cells.of(Framing.ANTI), Cells.ALL);
        Share pro = tally.share(Cells.of(Framing.PRO), Cells.ALL);
        return new Figures(
                tally.articles(),
                tally.articlesWithoutCopies(),
                tally.sentences(),
                tally.usSentences(),
                tally.blocSentences(),
                tally.stories(),
                tally.count(Cells.of(Framing.ANTI)),
                tally.count(Cells.of(Framing.NEUTRAL)),
                tally.count(Cells.of(Framing.PRO)),
                tally.countWithoutCopies(Cells.ALL),
                tally.countWithoutCopies(Cells.of(Framing.ANTI)),
                tally.countWithoutCopies(Cells.of(Framing.NEUTRAL)),
                tally.countWithoutCopies(Cells.of(Framing.PRO)),
                Estimate.of(anti),
                Estimate.of(pro),
                correction.of(Framing.ANTI),
                correction.of(Framing.PRO),
                correction.estimator(),
                NetFraming.of(pro, anti),
                ownVoice(tally, Framing.ANTI),
                ownVoice(tally, Framing.PRO),
                claimShare(tally, Claim.ATTRIBUTED),
                claimShare(tally, Claim.STATE_MEDIA),
                claimShare(tally, Claim.OWN_VOICE),
                tally.namedSources(),
                tally.unnamedSources(),
                few(tally));
    }

    static boolean few(Tally tally) {
        return tally.usSentences() < FEW_SENTENCES || tally.stories() < FEW_STORIES;
    }

    private static Estimate ownVoice(Tally tally, Framing framing) {
        Cells ownVoice = Cells.of(Claim.OWN_VOICE);
        return Estimate.of(tally.share(Cells.of(framing).and(ownVoice), ownVoice));
    }

    private static double claimShare(Tally tally, Claim claim) {
        return (double) tally.count(Cells.of(claim)) / tally.usSentences();
    }
}
