package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.framewire.json.Json;
import org.framewire.scoring.ModelCard.Confusion;
import org.junit.jupiter.api.Test;

class ModelCardTest {
    private static final String SUM = "0".repeat(64);
    private static final List<Integer> COUNTS =
            IntStream.range(0, Confusion.SIZE).boxed().toList();

    private static ModelCard card(String id, String vocabulary, String weights) {
        return new ModelCard(
                id,
                "0.1.0",
                "1",
                "a network",
                null,
                new ModelCard.TrainingData("invented sentences", 10, 5, 2),
                7,
                List.of(evaluation(false), evaluation(true)),
                vocabulary,
                weights,
                "Apache-2.0",
                "English news only.",
                List.of(new Confusion(true, COUNTS), new Confusion(false, COUNTS)));
    }

    private static ModelCard.Evaluation evaluation(boolean encoder) {
        ModelCard.ClassFigures anti = new ModelCard.ClassFigures("anti", 0.6, 0.5, 0.55, 20, new Interval(0.4, 0.7));
        ModelCard.HeadFigures framing = new ModelCard.HeadFigures(
                "framing", 0.5, 0.02, List.of(anti), null, List.of(new ModelCard.Bin(0.5, 0.6, 3, 0.55, 0.67)));
        ModelCard.Group group = new ModelCard.Group(
                "length", "short", 2, 3, 9, List.of(new ModelCard.Measure("recall of anti", 4, null, null)));
        return new ModelCard.Evaluation("invented", true, encoder, 30, List.of(framing), "outlets", List.of(group));
    }

    @Test
    void a_card_is_read_as_it_was_written() throws Json.Malformed {
        ModelCard card = card("frames-1", SUM, SUM);
        assertThat(Json.read(Json.pretty(card), ModelCard.class)).isEqualTo(card);
        assertThatExceptionOfType(Json.Malformed.class).isThrownBy(() -> Json.read("{\"id\": 3", ModelCard.class));
    }

    @Test
    void what_older_cards_do_not_have_is_empty() throws Json.Malformed {
        String json = Json.pretty(card("frames-1", SUM, SUM));
        String older = json.replaceFirst("(?s),\\s*\"confusions\" : \\[.*\\]", "");
        assertThat(older).doesNotContain("confusions");
        assertThat(Json.read(older, ModelCard.class).confusions()).isEmpty();

        ModelCard.HeadFigures figures = new ModelCard.HeadFigures("claim", 0.5, 0.1, List.of(), null, null);
        assertThat(figures.reliability()).isEmpty();
        assertThat(new ModelCard.Evaluation("invented", true, false, 1, List.of(figures), null, null).groups())
                .isEmpty();
    }

    @Test
    void a_card_has_an_id_and_two_sums() {
        assertThatIllegalArgumentException().isThrownBy(() -> card(" ", SUM, SUM));
        assertThatIllegalArgumentException().isThrownBy(() -> card("frames-1", "0", SUM));
        assertThatIllegalArgumentException().isThrownBy(() -> card("frames-1", SUM, SUM + "0"));
    }

    @Test
    void what_was_measured_with_the_encoder_parts_from_the_rest() {
        ModelCard card = card("frames-1", SUM, SUM);
        for (boolean encoder : new boolean[] {true, false}) {
            ModelCard part = card.measured(encoder);
            assertThat(part.evaluations()).containsExactly(evaluation(encoder));
            assertThat(part.confusions()).containsExactly(new Confusion(encoder, COUNTS));
            assertThat(part.id()).isEqualTo("frames-1");
        }
        assertThat(card.with(List.of()).confusions()).isEmpty();
        assertThat(card.with(List.of()).evaluations()).isEqualTo(card.evaluations());
    }

    @Test
    void a_confusion_counts_by_claim_then_truth_then_framing() {
        Confusion confusion = new Confusion(false, COUNTS);
        int place = 0;
        for (Claim claim : Claim.values()) {
            for (Framing truth : Framing.values()) {
                for (Framing given : Framing.values()) {
                    assertThat(confusion.count(claim, truth, given)).isEqualTo(place++);
                }
            }
        }
    }

    @Test
    void a_confusion_has_a_count_for_everything_and_none_below_nothing() {
        List<Integer> negative = new ArrayList<>(Collections.nCopies(Confusion.SIZE, 0));
        assertThat(new Confusion(false, negative).count(Claim.ATTRIBUTED, Framing.PRO, Framing.PRO))
                .isZero();
        negative.set(5, -1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Confusion(false, negative));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confusion(false, COUNTS.subList(1, Confusion.SIZE)));
    }
}
