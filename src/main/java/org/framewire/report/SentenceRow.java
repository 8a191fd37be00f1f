package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.framewire.Sha256;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.QuoteForm;
import org.framewire.text.Sentence;
import org.framewire.text.Source;
import org.framewire.text.Stance;
import org.framewire.text.Target;

/**
 * A row of {@code sentences.csv}, the evidence: every sentence whose target is not none. The rows with target us and a
 * row's key in another table are exactly the sentences that it counts.
 */
public record SentenceRow(
        @Meaning("the record that the article was made from: file and line, byte or record number")
        String where,

        @Meaning("the article's id") String article,
        @Meaning("the article's address, as found") String url,

        @Wording(Wording.Kind.TEXT) @Meaning("the article's headline")
        String title,

        @Meaning("outlet") String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Meaning("day of publication; empty where it is not known")
        LocalDate date,

        @Meaning("what all copies of one article have in common")
        String story,

        @Meaning("true in the one article of the story that counts when copies are counted once")
        boolean firstOfStory,

        @Meaning("number of the sentence in the article, counted from 1; 0 for the headline")
        int number,

        @Meaning("offset of its first character in the cleaned text (in the headline for number 0), in UTF-16 units")
        int start,

        @Meaning("offset after its last character") int end,
        @Wording(Wording.Kind.TEXT) @Meaning("the sentence") String text,

        @Meaning("SHA-256 of the sentence in UTF-8, 64 hexadecimal digits, also where the sentence is left out")
        String sha256,

        @Meaning("us: the United States; bloc: a group that it leads or belongs to (in no share)")
        Target target,

        @Meaning("the model's probability of this target") double targetProbability,

        @Meaning("anti: unfavourable; pro: favourable; neutral: neither")
        Framing framing,

        @Meaning("the model's probability of this framing") double framingProbability,

        @Meaning("attributed: to anybody but a state medium; state_media: relayed from one; own_voice: the outlet's")
        Claim claim,

        @Meaning("the model's probability of this claim") double claimProbability,

        @Meaning("the claim that the words alone tell by rules: where it differs from claim, which counts, look twice")
        Claim claimByWords,

        @Wording(Wording.Kind.TEXT) @Meaning("the source as written, if one was found")
        String claimant,

        @Wording(Wording.Kind.NAME)
        @Meaning(
                "who that is as far as the article tells (of a figure of the gazetteer the surname tells enough): a name in full without title, for a pronoun or a role too where"
                        + " only one can be meant; else as written")
        String claimantName,

        @Meaning("what sort of source it is, such as official, state_medium or unnamed")
        ClaimantKind claimantKind,

        @Meaning("true where it has a name, or stands for somebody who has")
        boolean claimantNamed,

        @Meaning("its country where a title, a demonym or its name tells it, ISO 3166-1 alpha-2; never guessed")
        String claimantCountry,

        @Meaning(
                "media through which it came by the words of the sentence, from the nearest to the source to the farthest")
        String via,

        @Wording(Wording.Kind.NAME) @Meaning("the words that mark the attribution")
        String cue,

        @Meaning(
                "direct: word for word; indirect: in the outlet's words; mixed: in these, with quoted words among them")
        QuoteForm quoteForm,

        @Meaning(
                "denied: the source says it is not so; distanced: the outlet leaves open whether it is; neutral: neither")
        Stance stance,

        @Wording(Wording.Kind.KEY)
        @Meaning("the source as claimants.csv counts it; empty in own voice and where it is nobody that could be found")
        String claimantKey,

        @Meaning("state-controlled medium that the claim is relayed from, as state_media_relays.csv counts it; state"
                + " media where the words name none; empty where it is relayed from none")
        String stateMedium,

        @Meaning("its country, ISO 3166-1 alpha-2; empty where the words name no medium")
        String stateMediumCountry,

        @Meaning("true where that medium is the outlet itself")
        boolean selfCitation)
        implements Serializable {
    public SentenceRow {
        if (target == Target.NONE) {
            throw new IllegalArgumentException("a sentence without target is no evidence: " + where + ", " + number);
        }
    }

    /**
     * The row of a sentence, or none where it has no target.
     *
     * @param media the state media of the run
     */
    public static Optional<SentenceRow> of(
            ScoredSentence scored, String story, boolean firstOfStory, StateMedia media) {
        return scored.scores().target() == Target.NONE
                ? Optional.empty()
                : Optional.of(row(scored, story, firstOfStory, media.cited(scored)));
    }

    private static SentenceRow row(
            ScoredSentence scored, String story, boolean firstOfStory, Optional<StateMedium> medium) {
        Article article = scored.article();
        Sentence sentence = scored.sentence();
        Scores scores = scored.scores();
        Optional<Attribution> attribution = scored.attribution();
        Optional<Source> source = scored.source();
        return new SentenceRow(
                article.where(),
                article.id(),
                article.url(),
                article.title(),
                article.source(),
                article.country(),
                article.control(),
                article.date(),
                story,
                firstOfStory,
                sentence.number(),
                sentence.start(),
                sentence.end(),
                sentence.text(),
                Sha256.hex(sentence.text()),
                scores.target(),
                scores.targetProbability(),
                scores.framing(),
                scores.framingProbability(),
                scores.claim(),
                scores.claimProbability(),
                Claim.ofWords(attribution),
                attribution.map(Attribution::claimant).orElse(null),
                filled(source.map(Source::name)),
                source.map(Source::kind)
                        .or(() -> attribution.map(Attribution::kind))
                        .orElse(null),
                source.map(Source::named).orElse(false),
                filled(source.map(Source::country)),
                filled(source.map(found -> String.join("; ", found.via()))),
                attribution.map(Attribution::cue).orElse(null),
                attribution.map(Attribution::form).orElse(null),
                attribution.map(Attribution::stance).orElse(null),
                filled(ClaimantKey.nameOf(scored, medium)),
                filled(medium.map(StateMedium::name)),
                filled(medium.map(StateMedium::country)),
                medium.isPresent() && medium.get().name().equals(article.source()));
    }

    private static String filled(Optional<String> text) {
        return text.filter(found -> !found.isEmpty()).orElse(null);
    }
}
