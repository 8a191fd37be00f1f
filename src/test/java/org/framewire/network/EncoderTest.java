package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.framewire.json.Json;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.junit.jupiter.api.Test;

/**
 * What PyTorch says is in {@code encoder-answers.jsonl}: {@code encoder.py answer encoder-sentences.jsonl ENCODER.jar
 * encoder.zip encoder-answers.jsonl}.
 */
class EncoderTest {
    private record Answer(
            String text,
            List<String> before,
            boolean quoted,
            List<Double> target,
            List<Double> framing,
            List<Double> claim) {
        Sentence sentence() {
            QuoteState state = quoted ? QuoteState.INSIDE : QuoteState.OUTSIDE;
            return new Sentence(1, 0, text.length(), text, before, state);
        }
    }

    @Test
    void in_floats_it_says_what_the_original_says() throws Exception {
        List<Answer> answers = answers();
        try (Encoder encoder = new Encoder(inFloats())) {
            List<double[][]> said = encoder.logProbabilities(
                    answers.stream().map(Answer::sentence).toList());

            assertThat(answers).hasSize(10);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(said.get(i)[Head.TARGET.ordinal()])
                        .containsExactly(expected(answers.get(i).target()), within(1e-4));
                assertThat(said.get(i)[Head.FRAMING.ordinal()])
                        .containsExactly(expected(answers.get(i).framing()), within(1e-4));
                assertThat(said.get(i)[Head.CLAIM.ordinal()])
                        .containsExactly(expected(answers.get(i).claim()), within(1e-4));
            }
        }
    }

    /** Rounding to bytes moves a probability by 0.003 on the whole; of a claim, read off a lower layer, by 0.026. */
    @Test
    void in_bytes_it_says_nearly_the_same() throws Exception {
        List<Sentence> sentences = answers().stream().map(Answer::sentence).toList();
        try (Encoder floats = new Encoder(inFloats());
                Encoder bytes = new Encoder(EncoderFile.shipped())) {
            List<double[][]> expected = floats.logProbabilities(sentences);
            List<double[][]> said = bytes.logProbabilities(sentences);

            assertThat(distance(Head.TARGET, expected, said)).isBetween(1e-5, 0.012);
            assertThat(distance(Head.FRAMING, expected, said)).isBetween(1e-5, 0.012);
            assertThat(distance(Head.CLAIM, expected, said)).isBetween(1e-5, 0.04);
        }
    }

    /** The mean distance of probabilities. */
    private static double distance(Head head, List<double[][]> one, List<double[][]> other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int label = 0; label < Head.LABELS; label++) {
                sum += Math.abs(
                        Math.exp(one.get(i)[head.ordinal()][label]) - Math.exp(other.get(i)[head.ordinal()][label]));
            }
        }
        return sum / (Head.LABELS * one.size());
    }

    @Test
    void an_answer_does_not_depend_on_what_else_is_asked() throws Exception {
        List<Sentence> sentences = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            answers().forEach(answer -> sentences.add(answer.sentence()));
        }
        try (Encoder encoder = new Encoder(EncoderFile.shipped())) {
            List<double[][]> together = encoder.logProbabilities(sentences);
            for (int i = 0; i < 10; i++) {
                double[][] alone =
                        encoder.logProbabilities(sentences.subList(i, i + 1)).get(0);
                for (Head head : Head.values()) {
                    double[] expected = together.get(i)[head.ordinal()];
                    assertThat(alone[head.ordinal()]).containsExactly(expected);
                    assertThat(together.get(i + 40)[head.ordinal()]).containsExactly(expected);
                }
            }
        }
    }

    @Test
    void nothing_asked_is_nothing_answered() {
        try (Encoder encoder = new Encoder(EncoderFile.shipped())) {
            assertThat(encoder.logProbabilities(List.of())).isEmpty();
        }
    }

    private static EncoderFile inFloats() throws IOException {
        try (InputStream in = EncoderFile.class.getResourceAsStream("encoder.zip")) {
            return EncoderFile.read(in, "encoder.zip", EncoderWeights::inFloats);
        }
    }

    private static double[] expected(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Answer> answers() throws IOException, Json.Malformed {
        List<Answer> answers = new ArrayList<>();
        try (InputStream in = EncoderTest.class.getResourceAsStream("encoder-answers.jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                answers.add(Json.read(line, Answer.class));
            }
        }
        return answers;
    }
}
