package org.framewire.network;

import java.util.List;
import java.util.Optional;
import org.framewire.text.Attribution;
import org.framewire.text.AttributionReader;
import org.framewire.text.ClaimantKind;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Target;

/**
 * Numbers on a sentence as a whole, among them what the rules of {@code text} say of it: hints to the network, not
 * decisions.
 */
final class Flags {
    private static final int OF_ATTRIBUTION = 3 + ClaimantKind.values().length;
    private static final int OF_CONTEXT = 3;
    private static final int OF_SUMMARY = 11;
    static final int COUNT =
            QuoteState.values().length + Target.values().length + OF_ATTRIBUTION + 2 * OF_CONTEXT + 3 * OF_SUMMARY + 1;

    private static final float SOME = 3f;

    private final float[] numbers = new float[COUNT];
    private int at;

    Flags add(QuoteState state) {
        numbers[at + state.ordinal()] = 1;
        at += QuoteState.values().length;
        return this;
    }

    Flags add(Target target) {
        numbers[at + target.ordinal()] = 1;
        at += Target.values().length;
        return this;
    }

    Flags add(float number) {
        numbers[at++] = number;
        return this;
    }

    Flags add(Optional<Attribution> attribution) {
        attribution.ifPresent(found -> {
            numbers[at] = 1;
            numbers[at + 1] = found.stateMedia() ? 1 : 0;
            numbers[at + 2] = found.cue().isEmpty() ? 1 : 0;
            numbers[at + 3 + found.kind().ordinal()] = 1;
        });
        at += OF_ATTRIBUTION;
        return this;
    }

    /** Whether the sentence before exists, and whose claim it makes by the rules. */
    Flags addContext(String text, AttributionReader reader) {
        if (!text.isBlank()) {
            numbers[at] = 1;
            Sentence sentence = new Sentence(1, 0, text.length(), text, List.of(), QuoteState.OUTSIDE);
            reader.of(sentence).ifPresent(found -> {
                numbers[at + 1] = 1;
                numbers[at + 2] = found.stateMedia() ? 1 : 0;
            });
        }
        at += OF_CONTEXT;
        return this;
    }

    /** Adds numbers. */
    Flags add(float[] more) {
        System.arraycopy(more, 0, numbers, at, more.length);
        at += more.length;
        return this;
    }

    /** What sorts of words a sentence has, to be added. */
    static float[] summary(List<Word> words) {
        float[] numbers = new float[OF_SUMMARY];
        int us = 0;
        int foreign = 0;
        int domestic = 0;
        int quoted = 0;
        for (Word word : words) {
            String form = word.form();
            us += Words.isUs(form) ? 1 : 0;
            foreign += form.equals(Vocabulary.FOREIGN) ? 1 : 0;
            domestic += form.equals(Vocabulary.DOMESTIC) ? 1 : 0;
            quoted += word.quoted() ? 1 : 0;
            set(numbers, 3, form.equals(Words.US));
            set(numbers, 4, form.equals(Words.AMERICAN));
            set(numbers, 5, form.equals(Words.BLOC));
            set(numbers, 6, Words.isStateMedia(form));
            set(numbers, 7, Cues.SPEECH.contains(form));
            set(numbers, 8, Cues.SPEAKER.contains(form));
            set(numbers, 9, Cues.FIRST_PERSON.contains(form));
        }
        numbers[0] = Math.min(1, us / SOME);
        numbers[1] = Math.min(1, foreign / SOME);
        numbers[2] = Math.min(1, domestic / SOME);
        numbers[10] = words.isEmpty() ? 0 : quoted / (float) words.size();
        return numbers;
    }

    private static void set(float[] numbers, int flag, boolean holds) {
        if (holds) {
            numbers[flag] = 1;
        }
    }

    float[] numbers() {
        return numbers;
    }
}
