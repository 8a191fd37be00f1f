package org.framewire.text;

import java.util.List;
import java.util.Optional;

/**
 * Knows who speaks in the quotations of one article, sentence after sentence.
 *
 * <p>Not safe for use by several threads.
 */
final class RunningSpeech {
    /** So many lines with their speakers make a transcript. */
    private static final int TURNS = 3;

    private static final int LONGEST_TURN = 40;

    private final List<SentenceReading> readings;

    /** By sentence the next one of the same quotation that names a speaker; its own index where none does. */
    private final int[] namedLater;

    /** The last speaker, and how many sentences ago. */
    private Optional<Attribution> last = Optional.empty();

    private int since;

    private final boolean transcript;

    RunningSpeech(List<SentenceReading> readings) {
        this.readings = readings;
        this.namedLater = new int[readings.size()];
        this.transcript =
                readings.stream().filter(SentenceReading::isTurn).limit(TURNS).count() == TURNS;
        for (int i = readings.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < readings.size() && readings.get(i + 1).isContinued();
            boolean named = goesOn && readings.get(i + 1).namesSpeaker();
            boolean later = goesOn && namedLater[i + 1] > i + 1;
            namedLater[i] = named ? i + 1 : later ? namedLater[i + 1] : i;
        }
    }

    /**
     * The speaker of the quotation that a sentence is in: whom it has named so far, else whom it names later, else the
     * last one before it, at most {@value Sentence#CONTEXT} sentences ago.
     */
    Optional<Attribution> speaker(int sentence) {
        boolean known = readings.get(sentence).isContinued() && last.isPresent();
        if (!known && namedLater[sentence] > sentence) {
            return readings.get(namedLater[sentence]).explicit();
        }
        return last;
    }

    /** Tells whose claim a sentence makes; to be called for all of them in their order. */
    void add(int sentence, Optional<Attribution> attribution) {
        SentenceReading reading = readings.get(sentence);
        if (transcript && isTurn() && !reading.isTurn() && !reading.isLabelled() && ++since < LONGEST_TURN) {
            return;
        }
        boolean speaks = attribution.isPresent() && (reading.namesSpeaker() || reading.isQuoted());
        if (speaks && !attribution.get().claimant().isEmpty()) {
            last = attribution;
            since = 0;
        } else if (++since >= Sentence.CONTEXT && !reading.isQuoted()) {
            last = Optional.empty();
        }
    }

    private boolean isTurn() {
        return last.isPresent() && last.get().cue().equals(SentenceReading.TURN);
    }
}
