package org.framewire.network;

import java.util.List;
import org.framewire.text.Attributions;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Span;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.Tokens;
import org.framewire.text.UsMentions;

/** Turns a sentence and its context into numbers: nothing of its outlet, country or address can be among them. */
final class Featurizer {
    /** Tokens beyond are cut off. */
    static final int LONGEST = 80;

    static final int LONGEST_BEFORE = 48;
    /** Numbers a token besides its word vector. */
    static final int CHANNELS = 14;
    /** Numbers a sentence. */
    static final int FLAGS = Flags.COUNT;

    /** What a token is less near than the one before it: a distance of four tokens is that of e. */
    private static final float NEXT = (float) StrictMath.exp(-1 / 4f);

    private final Vocabulary vocabulary;

    Featurizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Features features(Sentence sentence) {
        List<Token> tokens = Tokens.of(sentence.text());
        return features(sentence, tokens, Names.in(tokens), UsMentions.target(sentence, tokens));
    }

    /** As if the marked target were the United States. */
    Features features(Sentence sentence, Span marked) {
        List<Token> tokens = Tokens.of(sentence.text());
        return features(sentence, tokens, Names.around(marked, tokens), Target.US);
    }

    private Features features(Sentence sentence, List<Token> tokens, Names names, Target target) {
        boolean open = sentence.quote() == QuoteState.INSIDE || sentence.quote() == QuoteState.CLOSES;
        List<Word> own = vocabulary.known(Words.of(sentence.text(), tokens, names, open));
        List<String> context = sentence.before();
        String last = context.isEmpty() ? "" : context.get(context.size() - 1);
        String earlier = context.size() < 2 ? "" : context.get(0);
        List<Word> lastWords = vocabulary.known(Words.of(last, false));
        List<Word> earlierWords = vocabulary.known(Words.of(earlier, false));
        float[] flags = new Flags()
                .add(sentence.quote())
                .add(target)
                .add(Attributions.of(sentence, tokens))
                .addContext(last)
                .addContext(earlier)
                .summary(own)
                .summary(lastWords)
                .summary(earlierWords)
                .add(own.size() / (float) LONGEST)
                .numbers();
        List<Word> kept = own.subList(0, Math.min(own.size(), LONGEST));
        int[] words = kept.isEmpty() ? new int[] {Vocabulary.UNKNOWN} : vocabulary.ids(kept);
        float[] channels = kept.isEmpty() ? new float[CHANNELS] : channels(kept, open);
        int[] before = last(lastWords);
        int[] beforeThat = last(earlierWords);
        int[][] bags = {
            Ngrams.ofSentence(words), Ngrams.near(words, targets(channels)), Ngrams.ofBefore(before, beforeThat)
        };
        Reach reach = Reach.of(own, lastWords, earlierWords);
        return new Features(words, channels, before, beforeThat, flags, bags, reach);
    }

    private int[] last(List<Word> words) {
        return vocabulary.ids(words.subList(Math.max(0, words.size() - LONGEST_BEFORE), words.size()));
    }

    private static boolean[] targets(float[] channels) {
        boolean[] targets = new boolean[channels.length / CHANNELS];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = channels[i * CHANNELS] + channels[i * CHANNELS + 1] > 0;
        }
        return targets;
    }

    private static float[] channels(List<Word> words, boolean open) {
        float[] channels = new float[words.size() * CHANNELS];
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String form = word.form();
            int at = i * CHANNELS;
            channels[at] = Words.isUs(form) ? 1 : 0;
            channels[at + 1] = form.equals(Words.BLOC) ? 1 : 0;
            channels[at + 2] = Words.isStateMedia(form) ? 1 : 0;
            channels[at + 3] = form.equals(Vocabulary.NAME) ? 1 : 0;
            channels[at + 4] = word.quoted() ? 1 : 0;
            channels[at + 5] = Cues.SPEECH.contains(form) ? 1 : 0;
            channels[at + 6] = Cues.NEGATION.contains(form) ? 1 : 0;
            channels[at + 7] = Cues.SPEAKER.contains(form) ? 1 : 0;
            channels[at + 8] = word.capital() ? 1 : 0;
            channels[at + 9] = open ? 1 : 0;
            channels[at + 12] = form.equals(Vocabulary.FOREIGN) ? 1 : 0;
            channels[at + 13] = form.equals(Vocabulary.DOMESTIC) ? 1 : 0;
        }
        closeness(words, channels);
        return channels;
    }

    /**
     * Channels 10 and 11: how near the last U.S. or bloc name before and the next one after a token is, 1 at the name
     * itself.
     */
    private static void closeness(List<Word> words, float[] channels) {
        float near = 0;
        for (int i = 0; i < words.size(); i++) {
            near = Words.isTarget(words.get(i).form()) ? 1 : near * NEXT;
            channels[i * CHANNELS + 10] = near;
        }
        near = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            near = Words.isTarget(words.get(i).form()) ? 1 : near * NEXT;
            channels[i * CHANNELS + 11] = near;
        }
    }
}
