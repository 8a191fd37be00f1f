package org.framewire.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;

/**
 * A BERT encoder (Devlin et al. 2019) with heads for target and framing behind its last layer, and a small network for
 * claims behind a lower one. Belongs to one thread, which has called {@link NativeThreads#one}. The answer for a
 * sentence does not depend on what else is asked, nor on the processor.
 */
final class Encoder implements AutoCloseable {
    /** Places of a batch, whose sequences stand one below the other, without gaps. */
    private static final int ROWS = Dense.MANY_ROWS;

    private final EncoderFile file;
    private final EncoderWeights weights;
    private final int hidden;
    private final Products products;
    private final Attention attention;

    Encoder(EncoderFile file) {
        NativeThreads.one();
        this.file = file;
        weights = file.weights();
        hidden = file.header().hidden();
        products = new Products(
                Attention.room(ROWS),
                Math.max(EncoderWeights.CLAIM_POOLS * hidden, file.header().inner()));
        attention = new Attention(file.header().heads(), hidden, products);
    }

    /**
     * @param pieces numbers of the sequence's pieces
     * @param own where the sentence begins, behind what stands before it
     */
    private record Sequence(int index, int[] pieces, int own) {
        int length() {
            return pieces.length;
        }
    }

    /**
     * The log probabilities of the labels of each sentence, [head][label], as trained: rare labels of target and
     * framing weigh more.
     */
    List<double[][]> logProbabilities(List<Sentence> sentences) {
        List<Sequence> sequences = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            sequences.add(sequence(i, sentences.get(i)));
        }
        sequences.sort(Comparator.comparingInt(Sequence::length).thenComparingInt(Sequence::index));
        double[][][] answers = new double[sentences.size()][][];
        int from = 0;
        while (from < sequences.size()) {
            int to = from;
            int rows = 0;
            while (to < sequences.size() && rows + sequences.get(to).length() <= ROWS) {
                rows += sequences.get(to++).length();
            }
            run(sequences.subList(from, to), rows, answers);
            from = to;
        }
        return List.of(answers);
    }

    private Sequence sequence(int index, Sentence sentence) {
        WordPieces pieces = file.pieces();
        List<Integer> sequence = new ArrayList<>();
        sequence.add(pieces.number(WordPieces.START));
        sequence.addAll(
                pieces.last(String.join(" ", sentence.before()), file.header().before()));
        sequence.add(pieces.number(WordPieces.END));
        int own = sequence.size();
        if (sentence.quote() == QuoteState.INSIDE || sentence.quote() == QuoteState.CLOSES) {
            sequence.add(pieces.number(WordPieces.QUOTE));
        }
        sequence.addAll(pieces.first(sentence.text(), file.header().longest()));
        sequence.add(pieces.number(WordPieces.END));
        return new Sequence(index, sequence.stream().mapToInt(Integer::intValue).toArray(), own);
    }

    private void run(List<Sequence> sequences, int rows, double[][][] answers) {
        float[] x = embedded(sequences, rows);
        float[] wide = new float[rows * Math.max(3 * hidden, file.header().inner())];
        float[] mixed = new float[rows * hidden];
        int[] lengths = sequences.stream().mapToInt(Sequence::length).toArray();
        EncoderWeights.Layer claimLayer = weights.layers().get(file.header().claimLayer() - 1);
        sequences.forEach(sequence -> answers[sequence.index()] = new double[Head.values().length][]);
        for (EncoderWeights.Layer layer : weights.layers()) {
            layer.projections().apply(x, wide, rows, products);
            attention.attend(lengths, wide, mixed);
            layer.mix().apply(mixed, wide, rows, products);
            addNormalised(wide, x, rows, layer.first());
            layer.inner().apply(x, wide, rows, products);
            FloatMath.gelu(wide, 0, rows * file.header().inner());
            layer.outer().apply(wide, mixed, rows, products);
            addNormalised(mixed, x, rows, layer.second());
            if (layer == claimLayer) {
                read(sequences, x, this::claim, answers);
            }
        }
        read(sequences, x, this::targetAndFraming, answers);
    }

    /** Puts what it reads off a layer's output, from {@code at} on, into the answer for a sequence. */
    private interface Reader {
        void read(Sequence sequence, float[] x, int at, double[][] answer);
    }

    private void read(List<Sequence> sequences, float[] x, Reader reader, double[][][] answers) {
        int at = 0;
        for (Sequence sequence : sequences) {
            reader.read(sequence, x, at, answers[sequence.index()]);
            at += sequence.length() * hidden;
        }
    }

    /** [rows, hidden] */
    private float[] embedded(List<Sequence> sequences, int rows) {
        float[] x = new float[rows * hidden];
        int at = 0;
        for (Sequence sequence : sequences) {
            for (int place = 0; place < sequence.length(); place++) {
                weights.words().add(sequence.pieces()[place], x, at);
                weights.places().add(place, x, at);
                weights.kinds().add(place < sequence.own() ? 0 : 1, x, at);
                FloatMath.normalise(x, at, weights.norm());
                at += hidden;
            }
        }
        return x;
    }

    private void addNormalised(float[] added, float[] x, int rows, EncoderWeights.Norm norm) {
        for (int i = 0; i < rows * hidden; i++) {
            x[i] += added[i];
        }
        for (int row = 0; row < rows; row++) {
            FloatMath.normalise(x, row * hidden, norm);
        }
    }

    private void targetAndFraming(Sequence sequence, float[] x, int at, double[][] answer) {
        float[] outputs = new float[weights.head().outputs()];
        weights.head().apply(pooled(sequence, x, at, EncoderWeights.POOLS), outputs, 1, products);
        answer[Head.TARGET.ordinal()] = logSoftmax(outputs, 0);
        answer[Head.FRAMING.ordinal()] = logSoftmax(outputs, Head.LABELS);
    }

    private void claim(Sequence sequence, float[] x, int at, double[][] answer) {
        EncoderWeights.ClaimNetwork network = weights.claims();
        float[] pooled = pooled(sequence, x, at, EncoderWeights.CLAIM_POOLS);
        for (int i = 0; i < pooled.length; i++) {
            pooled[i] = pooled[i] * network.norm().scale()[i] + network.norm().shift()[i];
        }
        float[] inner = new float[network.inner().outputs()];
        network.inner().apply(pooled, inner, 1, products);
        for (int i = 0; i < inner.length; i++) {
            inner[i] = Math.max(0, inner[i]);
        }
        float[] outputs = new float[Head.LABELS];
        network.outer().apply(inner, outputs, 1, products);
        answer[Head.CLAIM.ordinal()] = logSoftmax(outputs, 0);
    }

    /**
     * The first place, mean and maximum over the sentence, and, as a fourth pool, the mean of what stands before it.
     */
    private float[] pooled(Sequence sequence, float[] x, int at, int pools) {
        float[] pooled = new float[pools * hidden];
        System.arraycopy(x, at, pooled, 0, hidden);
        Arrays.fill(pooled, 2 * hidden, 3 * hidden, Float.NEGATIVE_INFINITY);
        int own = sequence.length() - sequence.own();
        for (int place = sequence.own(); place < sequence.length(); place++) {
            for (int i = 0; i < hidden; i++) {
                float value = x[at + place * hidden + i];
                pooled[hidden + i] += value / own;
                pooled[2 * hidden + i] = Math.max(pooled[2 * hidden + i], value);
            }
        }
        for (int place = 0; pools > EncoderWeights.POOLS && place < sequence.own(); place++) {
            for (int i = 0; i < hidden; i++) {
                pooled[3 * hidden + i] += x[at + place * hidden + i] / sequence.own();
            }
        }
        return pooled;
    }

    private static double[] logSoftmax(float[] logits, int from) {
        double sum = 0;
        for (int i = from; i < from + Head.LABELS; i++) {
            sum += StrictMath.exp(logits[i]);
        }
        double[] logs = new double[Head.LABELS];
        for (int i = 0; i < Head.LABELS; i++) {
            logs[i] = logits[from + i] - StrictMath.log(sum);
        }
        return logs;
    }

    @Override
    public void close() {
        products.close();
        attention.close();
    }
}
