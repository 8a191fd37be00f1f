package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class ArticleScoresTest {
    private static final Scores FIRST =
            new Scores(Target.US, 0.7, 0.2, 0.1, Framing.ANTI, 0.6, 0.3, 0.1, Claim.STATE_MEDIA, 0.25, 0.5, 0.25);
    private static final Scores WITHOUT =
            new Scores(Target.NONE, 0.1, 0.2, 0.7, Framing.NEUTRAL, 0.3, 0.4, 0.3, Claim.ATTRIBUTED, 0.5, 0.25, 0.25);
    private static final Scores LAST =
            new Scores(Target.BLOC, 0.2, 0.7, 0.1, Framing.PRO, 0.1, 0.3, 0.6, Claim.OWN_VOICE, 0.25, 0.25, 0.5);

    @Test
    void scores_of_sentences_with_a_target_come_back_as_they_were() {
        ArticleScores kept = ArticleScores.of("c1", List.of(FIRST, WITHOUT, LAST));

        List<Scores> back = ArticleScores.parse(kept.line()).scores();

        assertThat(back).hasSize(3);
        assertThat(back.get(0)).isEqualTo(FIRST);
        assertThat(back.get(1).target()).isEqualTo(Target.NONE);
        assertThat(back.get(1).framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(back.get(2)).isEqualTo(LAST);
        assertThat(kept.line()).doesNotContain("\n");
    }

    @Test
    void the_content_changes_with_scorer_headline_and_text() {
        String content = ArticleScores.content("frames-1", "Talks", "They met.");

        assertThat(content).hasSize(64).isEqualTo(ArticleScores.content("frames-1", "Talks", "They met."));
        assertThat(ArticleScores.content("frames-2", "Talks", "They met.")).isNotEqualTo(content);
        assertThat(ArticleScores.content("frames-1", "Talk", "They met.")).isNotEqualTo(content);
        assertThat(ArticleScores.content("frames-1", "Talks", "They meet.")).isNotEqualTo(content);
        assertThat(ArticleScores.content("frames-1", null, "They met."))
                .isNotEqualTo(content)
                .isEqualTo(ArticleScores.content("frames-1", "", "They met."));
    }

    @Test
    void a_line_of_a_sentence_that_the_article_has_not_is_refused() {
        String right = "0 US 1.0 0.0 0.0 ANTI 0.9 0.1 0.0 OWN_VOICE 0.0 0.0 1.0";
        assertThat(new ArticleScores("c1", 1, List.of(right)).scores())
                .extracting(Scores::framing)
                .containsExactly(Framing.ANTI);
        for (String place : List.of("1", "2", "-1", "x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ArticleScores("c1", 1, List.of(place + right.substring(1))));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleScores("c1", 1, List.of(right + " 1.0")))
                .withMessageStartingWith("not the scores of a sentence");
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleScores.parse("no JSON"));
    }
}
