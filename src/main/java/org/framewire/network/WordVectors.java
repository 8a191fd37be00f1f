package org.framewire.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013, "Distributed Representations of Words and
 * Phrases and their Compositionality"), on one thread: the same texts and seed give the same bytes.
 */
public final class WordVectors {
    private static final int UNIGRAM_BITS = 22;
    /** Of every vector: about as much as the channels beside it. */
    private static final double LENGTH = 2.5;

    private static final int SIGMOID_STEPS = 1024;
    private static final float SIGMOID_RANGE = 6f;

    private final Options options;
    private final Vocabulary vocabulary;
    private final float[] sigmoid = new float[SIGMOID_STEPS];
    private final float[] input;
    private final float[] output;
    private final int[] noise;
    private final double[] keep;
    private final SplittableRandom random;

    /**
     * @param dimensions length of a vector, a multiple of four
     * @param minCount how often a word must occur in lower case to get a vector
     * @param maxWords the most words that get a vector
     * @param window the farthest context word, in words
     * @param negatives noise words for each context word
     * @param epochs passes over the texts
     * @param learningRate of the first word; it falls linearly to nearly 0
     * @param seed of everything random
     */
    public record Options(
            int dimensions,
            int minCount,
            int maxWords,
            int window,
            int negatives,
            int epochs,
            float learningRate,
            long seed) {
        /** The recipe of the shipped vectors. */
        public static final Options DEFAULT = new Options(100, 10, 40_000, 5, 5, 5, 0.025f, 1);

        public Options withSeed(long value) {
            return new Options(dimensions, minCount, maxWords, window, negatives, epochs, learningRate, value);
        }
    }

    private WordVectors(Options options, Vocabulary vocabulary, long[] counts) {
        this.options = options;
        this.vocabulary = vocabulary;
        random = new SplittableRandom(options.seed());
        input = new float[vocabulary.size() * options.dimensions()];
        output = new float[input.length];
        for (int i = 0; i < input.length; i++) {
            input[i] = (float) (random.nextDouble() - 0.5) / options.dimensions();
        }
        for (int i = 0; i < SIGMOID_STEPS; i++) {
            double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_RANGE;
            sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
        }
        noise = noiseTable(counts);
        keep = keepRates(counts);
    }

    /**
     * Trains on articles.
     *
     * @param texts opens the articles' texts anew for each pass; each time the same, in the same order
     * @param progress told one line now and then
     * @return the vectors, all of one length, rounded to what a bundle keeps
     */
    public static Embedding train(Supplier<Iterator<String>> texts, Options options, Consumer<String> progress) {
        Vocabulary vocabulary = countWords(texts.get(), options);
        progress.accept("vocabulary: " + vocabulary.size() + " words");
        List<int[]> corpus = new ArrayList<>();
        long[] counts = new long[vocabulary.size()];
        for (Iterator<String> i = texts.get(); i.hasNext(); ) {
            int[] ids = vocabulary.ids(vocabulary.known(Words.of(i.next(), false)));
            for (int id : ids) {
                counts[id]++;
            }
            corpus.add(ids);
        }
        WordVectors trainer = new WordVectors(options, vocabulary, counts);
        trainer.run(corpus, counts, progress);
        return new Embedding(vocabulary, options.dimensions(), trainer.input).normalised(LENGTH);
    }

    private static Vocabulary countWords(Iterator<String> texts, Options options) {
        Map<String, long[]> counts = new HashMap<>();
        while (texts.hasNext()) {
            for (Word token : Words.of(texts.next(), false)) {
                counts.computeIfAbsent(token.form(), form -> new long[2])[token.capital() ? 1 : 0]++;
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((form, count) -> {
            boolean ordinary = count[0] >= options.minCount() && count[0] * 8 >= count[1];
            if (ordinary && !Vocabulary.isTag(form)) {
                words.add(form);
            }
        });
        words.sort(Comparator.<String>comparingLong(form -> -counts.get(form)[0])
                .thenComparing(Comparator.naturalOrder()));
        return new Vocabulary(words.subList(0, Math.min(words.size(), options.maxWords())));
    }

    private int[] noiseTable(long[] counts) {
        double total = 0;
        for (long count : counts) {
            total += Math.pow(count, 0.75);
        }
        int[] table = new int[1 << UNIGRAM_BITS];
        int id = 0;
        double sum = Math.pow(counts[0], 0.75);
        for (int i = 0; i < table.length; i++) {
            while (sum < (i + 0.5) / table.length * total && id < counts.length - 1) {
                id++;
                sum += Math.pow(counts[id], 0.75);
            }
            table[i] = id;
        }
        return table;
    }

    /** Frequent words are dropped at random: word2vec's formula with its threshold 1e-4. */
    private double[] keepRates(long[] counts) {
        double total = 0;
        for (long count : counts) {
            total += count;
        }
        double[] rates = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double ratio = counts[i] / (1e-4 * total);
            rates[i] = counts[i] == 0 ? 1 : Math.min(1, (Math.sqrt(ratio) + 1) / ratio);
        }
        return rates;
    }

    private void run(List<int[]> corpus, long[] counts, Consumer<String> progress) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        progress.accept("corpus: " + total + " words in " + corpus.size() + " texts");
        long done = 0;
        float[] gradient = new float[options.dimensions()];
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            for (int[] text : corpus) {
                float rate = options.learningRate() * Math.max(1e-3f, 1 - done / (float) (total * options.epochs()));
                int[] kept = sample(text);
                for (int i = 0; i < kept.length; i++) {
                    context(kept, i, rate, gradient);
                }
                done += text.length;
            }
            progress.accept("word vectors: pass " + (epoch + 1) + " of " + options.epochs());
        }
    }

    private int[] sample(int[] text) {
        int[] kept = new int[text.length];
        int n = 0;
        for (int id : text) {
            if (id != Vocabulary.UNKNOWN && random.nextDouble() < keep[id]) {
                kept[n++] = id;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void context(int[] text, int center, float rate, float[] gradient) {
        int reach = 1 + random.nextInt(options.window());
        int from = Math.max(0, center - reach);
        int to = Math.min(text.length - 1, center + reach);
        for (int i = from; i <= to; i++) {
            if (i != center) {
                pair(text[i], text[center], rate, gradient);
            }
        }
    }

    private void pair(int context, int word, float rate, float[] gradient) {
        int in = context * options.dimensions();
        Arrays.fill(gradient, 0f);
        for (int n = 0; n <= options.negatives(); n++) {
            int target = n == 0 ? word : noise[random.nextInt() >>> 32 - UNIGRAM_BITS];
            if (n == 0 || target != word) {
                int out = target * options.dimensions();
                float step = ((n == 0 ? 1 : 0) - squash(dot(input, in, output, out, gradient.length))) * rate;
                add(step, output, out, gradient, 0, gradient.length);
                add(step, input, in, output, out, gradient.length);
            }
        }
        add(1f, gradient, 0, input, in, gradient.length);
    }

    private static void add(float factor, float[] from, int at, float[] to, int toAt, int length) {
        for (int i = 0; i < length; i++) {
            to[toAt + i] += factor * from[at + i];
        }
    }

    /** Four sums side by side, since one alone would wait for each addition. */
    private static float dot(float[] x, int xAt, float[] y, int yAt, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < length; i += 4) {
            a += x[xAt + i] * y[yAt + i];
            b += x[xAt + i + 1] * y[yAt + i + 1];
            c += x[xAt + i + 2] * y[yAt + i + 2];
            d += x[xAt + i + 3] * y[yAt + i + 3];
        }
        return a + b + (c + d);
    }

    private float squash(float x) {
        if (x >= SIGMOID_RANGE) {
            return 1;
        }
        return x <= -SIGMOID_RANGE ? 0 : sigmoid[(int) ((x / SIGMOID_RANGE + 1) / 2 * SIGMOID_STEPS)];
    }
}
