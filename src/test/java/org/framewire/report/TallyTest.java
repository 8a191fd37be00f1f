package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TallyTest {
    /** The sentence with a source that has a name. */
    private static ScoredSentence named(ScoredSentence sentence) {
        Source source = new Source("Kari Sund", ClaimantKind.OFFICIAL, true, "JP", List.of());
        return new ScoredSentence(
                sentence.article(),
                sentence.sentence(),
                sentence.scores(),
                sentence.attribution(),
                Optional.of(source));
    }

    @Test
    void an_article_is_counted_by_target_framing_and_claim() {
        Article article = Samples.article("a:1", "Harbor", "JP", Control.PRIVATE);
        Optional<Attribution> analysts = Optional.of(
                new Attribution("analysts", ClaimantKind.UNNAMED, "say", false, QuoteForm.INDIRECT, Stance.NEUTRAL));
        Optional<Attribution> nobody =
                Optional.of(new Attribution("", ClaimantKind.PERSON, "", false, QuoteForm.DIRECT, Stance.NEUTRAL));
        List<ScoredSentence> sentences = List.of(
                Samples.sentence(article, 0, Target.US, Framing.ANTI, Claim.OWN_VOICE, analysts),
                named(Samples.sentence(article, 1, Target.US, Framing.ANTI, Claim.STATE_MEDIA)),
                Samples.sentence(article, 2, Target.US, Framing.PRO, Claim.ATTRIBUTED, analysts),
                Samples.sentence(article, 3, Target.US, Framing.NEUTRAL, Claim.ATTRIBUTED, nobody),
                Samples.sentence(article, 4, Target.BLOC, Framing.ANTI, Claim.ATTRIBUTED),
                Samples.sentence(article, 5, Target.NONE, Framing.NEUTRAL, Claim.ATTRIBUTED),
                Samples.sentence(article, 6, Target.US, Framing.NEUTRAL, Claim.ATTRIBUTED));

        assertThat(ArticleTally.of(article, "story", false, sentences))
                .isEqualTo(new ArticleTally(
                        "a:1",
                        "https://harbor.example/a:1",
                        "Harbor",
                        "JP",
                        Control.PRIVATE,
                        true,
                        article.date(),
                        "story",
                        false,
                        7,
                        1,
                        new CellCounts(0, 1, 1, 2, 0, 0, 1, 0, 0),
                        1,
                        1));
    }

    @Test
    void order_and_partitions_never_change_a_bit() {
        List<ArticleTally> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(Samples.tally("story " + i % 25, i % 3, i % 7, i % 2));
        }
        Figures inOrder = Figures.of(tally(articles), Correction.NONE);
        Collections.shuffle(articles, new Random(7));
        Tally merged = new Tally();
        for (int from = 0; from < 40; from += 8) {
            merged.merge(tally(articles.subList(from, from + 8)));
        }

        assertThat(Figures.of(merged, Correction.NONE)).isEqualTo(inOrder);
        assertThat(merged.stories()).isEqualTo(25);
    }

    @RepeatedTest(20)
    void tallies_add_up_in_any_order_and_grouping(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<ArticleTally> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            articles.add(Samples.tally(
                    "story " + random.nextInt(20), random.nextInt(4), random.nextInt(9), random.nextInt(3)));
        }
        Figures inOrder = Figures.of(tally(articles), Correction.NONE);
        Collections.shuffle(articles, random);
        List<Tally> parts = new ArrayList<>();
        for (ArticleTally article : articles) {
            parts.add(new Tally().add(article));
        }
        while (parts.size() > 1) {
            Tally part = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(random.nextBoolean() ? part : part.merge(new Tally()));
        }

        assertThat(Figures.of(parts.get(0), Correction.NONE)).isEqualTo(inOrder);
    }

    @Test
    void copies_of_a_story_make_no_interval_narrower() {
        Tally once = new Tally();
        Tally thrice = new Tally();
        for (int i = 0; i < 30; i++) {
            ArticleTally article = Samples.tally("story " + i, i % 3, 2, 1);
            once.add(article);
            thrice.add(article).add(article).add(article);
        }

        assertThat(Figures.of(thrice, Correction.NONE).anti())
                .isEqualTo(Figures.of(once, Correction.NONE).anti());
        assertThat(thrice.usSentences()).isEqualTo(3 * once.usSentences());
    }

    @Test
    void a_story_is_counted_only_where_it_has_a_us_sentence() {
        Tally tally = new Tally().add(Samples.tally("a", 0, 0, 0)).add(Samples.tally("b", 1, 0, 0));

        assertThat(tally.articles()).isEqualTo(2);
        assertThat(tally.stories()).isEqualTo(1);
    }

    @Test
    void a_tally_travels() throws IOException, ClassNotFoundException {
        Tally tally = new Tally().add(Samples.tally("a", 3, 2, 1)).add(Samples.tally("b", 0, 2, 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        Tally copy = (Tally) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(Figures.of(copy, Correction.NONE)).isEqualTo(Figures.of(tally, Correction.NONE));
    }

    @Test
    void a_set_of_stories_counts_each_once_however_many_there_are() {
        StorySet set = new StorySet();
        StorySet other = new StorySet();
        for (int i = 0; i < 10_000; i++) {
            set.add(SplitMix64.hash("s" + i));
            set.add(SplitMix64.hash("s" + i));
            other.add(SplitMix64.hash("s" + (i + 5_000)));
        }
        set.add(0);
        set.add(0);
        set.addAll(other);

        assertThat(set.size()).isEqualTo(15_001);
    }

    @Test
    void replicates_weigh_stories_by_poisson_draws_with_mean_and_variance_one() {
        Replicates replicates = new Replicates();
        for (int i = 0; i < 500; i++) {
            replicates.add(SplitMix64.hash("story " + i), new long[] {1, 0, 0, 0, 0, 0, 0, 0, 0});
        }
        long[] sums = replicates.sums(Cells.ALL);
        double mean = Arrays.stream(sums).average().orElseThrow();
        double variance =
                Arrays.stream(sums).mapToDouble(s -> (s - mean) * (s - mean)).sum() / (sums.length - 1);

        assertThat(mean).isBetween(495.0, 505.0);
        assertThat(variance).isBetween(400.0, 600.0);
    }

    private static Tally tally(List<ArticleTally> articles) {
        Tally tally = new Tally();
        articles.forEach(tally::add);
        return tally;
    }

    @Test
    void an_outlets_key_has_the_same_hash_in_every_process() {
        // Of an enum constant's own hash, which differs from process to process, nothing may be in it.
        assertThat(new SourceKey("Delta Daily", "EG", Control.STATE).hashCode()).isEqualTo(-853741665);
    }
}
