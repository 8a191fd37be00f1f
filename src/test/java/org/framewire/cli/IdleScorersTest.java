package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.junit.jupiter.api.Test;

class IdleScorersTest {
    private final List<SentenceScorer> built = new ArrayList<>();

    @Test
    void one_that_was_given_back_is_taken_again_and_two_at_a_time_are_two() {
        SentenceScorer first = IdleScorers.take("a", this::build);
        SentenceScorer second = IdleScorers.take("a", this::build);
        assertThat(built).hasSize(2);
        first.close();
        first.close();
        IdleScorers.take("a", this::build);
        assertThat(built).hasSize(2);
        IdleScorers.take("a", this::build);
        assertThat(built).hasSize(3);
        second.close();
    }

    @Test
    void another_model_has_scorers_of_its_own() {
        IdleScorers.take("b", this::build).close();
        IdleScorers.take("c", this::build).close();

        assertThat(built).hasSize(2);
    }

    @Test
    void one_that_was_given_back_is_not_to_be_used() {
        List<List<Sentence>> texts = List.of(List.of(Sentences.inContext("The harbour is open.", List.of())));
        SentenceScorer scorer = IdleScorers.take("d", this::build);
        assertThat(scorer.score(texts)).hasSize(1);
        scorer.close();

        assertThatThrownBy(() -> scorer.score(texts)).isInstanceOf(NullPointerException.class);
    }

    private SentenceScorer build() {
        SentenceScorer scorer = new CueScorer();
        built.add(scorer);
        return scorer;
    }
}
