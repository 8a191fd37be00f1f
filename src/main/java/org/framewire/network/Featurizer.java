package org.framewire.network;

import java.util.List;
import org.framewire.text.AttributionReader;
import org.framewire.text.Recent;
import org.framewire.text.Sentence;
import org.framewire.text.Span;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.UsMentions;

/**
 * Turns a sentence and its context into numbers: nothing of its outlet, country or address can be among them. Not safe
 * for use by several threads.
 */
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
    private final AttributionReader attributions = new AttributionReader();
    private final Recent<Read> texts = new Recent<>(this::read);

    /**
     * A text by itself, as no quotation runs into it.
     *
     * @param summary of its words, see {@link Flags}
     */
    private record Read(Names names, List<Word> words, float[] summary) {
        boolean mentionsUs() {
            return names.targets().stream().anyMatch(mention -> mention.target() == Target.US);
        }
    }

    Featurizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private Read read(String text) {
        List<Token> tokens = attributions.tokens(text);
        Names names = Names.in(tokens);
        List<Word> words = vocabulary.known(Words.of(text, tokens, names, false));
        return new Read(names, words, Flags.summary(words));
    }

    Features features(Sentence sentence) {
        List<Token> tokens = attributions.tokens(sentence.text());
        Target target =
                UsMentions.target(sentence, tokens, before -> texts.of(before).mentionsUs());
        Read read = texts.of(sentence.text());
        return features(sentence, sentence.isContinued() ? read(sentence, tokens, read.names()) : read, target);
    }

    private Read read(Sentence sentence, List<Token> tokens, Names names) {
        List<Word> words = vocabulary.known(Words.of(sentence.text(), tokens, names, sentence.isContinued()));
        return new Read(names, words, Flags.summary(words));
    }

    /** As if the marked target were the United States. */
    Features features(Sentence sentence, Span marked) {
        List<Token> tokens = attributions.tokens(sentence.text());
        return features(sentence, read(sentence, tokens, Names.around(marked, tokens)), Target.US);
    }

    private Features features(Sentence sentence, Read read, Target target) {
        List<Word> own = read.words();
        List<String> context = sentence.before();
        String last = context.isEmpty() ? "" : context.get(context.size() - 1);
        String earlier = context.size() < 2 ? "" : context.get(0);
        Read lastRead = texts.of(last);
        Read earlierRead = texts.of(earlier);
        float[] flags = new Flags()
                .add(sentence.quote())
                .add(target)
                .add(attributions.of(sentence))
                .addContext(last, attributions)
                .addContext(earlier, attributions)
                .add(read.summary())
                .add(lastRead.summary())
                .add(earlierRead.summary())
                .add(own.size() / (float) LONGEST)
                .numbers();
        List<Word> kept = own.subList(0, Math.min(own.size(), LONGEST));
        int[] words = kept.isEmpty() ? new int[] {Vocabulary.UNKNOWN} : vocabulary.ids(kept);
        float[] channels = kept.isEmpty() ? new float[CHANNELS] : channels(kept, sentence.isContinued());
        int[] before = last(lastRead.words());
        int[] beforeThat = last(earlierRead.words());
        int[][] bags = {
            Ngrams.ofSentence(words), Ngrams.near(words, targets(channels)), Ngrams.ofBefore(before, beforeThat)
        };
        Reach reach = Reach.of(own, lastRead.words(), earlierRead.words());
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
