package org.framewire.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;

/**
 * A BERT encoder (Devlin et al. 2019) with heads for target and framing. Belongs to one thread, which has called
 * {@link NativeThreads#one}. The answer for a sentence does not depend on what else is asked, nor on the processor.
 */
final class EncoderProf implements AutoCloseable {
    /** Places of a batch, whose sequences stand one below the other, without gaps. */
    private static final int ROWS = Dense.MANY_ROWS;

    private final EncoderFile file;
    private final EncoderWeights weights;
    private final int hidden;
    private final Products products;
    private final Attention attention;

    EncoderProf(EncoderFile file) {
        NativeThreads.one();
        this.file = file;
        weights = file.weights();
        hidden = file.header().hidden();
        products = new Products(
                Attention.room(ROWS), Math.max(3 * hidden, file.header().inner()));
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
     * The log probabilities of the labels of each sentence, [head][label], as trained: rare labels weigh more. The row
     * of the head for claims is null.
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
        T=BEAN.getCurrentThreadCpuTime(); ROWSUM+=rows; float[] x = embedded(sequences, rows); tick("embed");
        float[] wide = new float[rows * Math.max(3 * hidden, file.header().inner())];
        float[] mixed = new float[rows * hidden];
        int[] lengths = sequences.stream().mapToInt(Sequence::length).toArray();
        for (EncoderWeights.Layer layer : weights.layers()) {
            layer.projections().apply(x, wide, rows, products); tick("proj");
            attention.attend(lengths, wide, mixed); tick("att");
            layer.mix().apply(mixed, wide, rows, products); tick("mix");
            addNormalised(wide, x, rows, layer.first()); tick("norm");
            layer.inner().apply(x, wide, rows, products); tick("inner");
            FloatMath.gelu(wide, 0, rows * file.header().inner()); tick("gelu");
            layer.outer().apply(wide, mixed, rows, products); tick("outer");
            addNormalised(mixed, x, rows, layer.second()); tick("norm");
        }
        int first = 0;
        for (Sequence sequence : sequences) {
            answers[sequence.index()] = answer(sequence, x, first * hidden); tick("ans");
            first += sequence.length();
        }
    }


 static long ROWSUM; static final com.sun.management.ThreadMXBean BEAN=(com.sun.management.ThreadMXBean)java.lang.management.ManagementFactory.getThreadMXBean();
 static long T; static java.util.TreeMap<String,Long> SUM=new java.util.TreeMap<>();
 static void tick(String n){long t=BEAN.getCurrentThreadCpuTime(); SUM.merge(n,t-T,Long::sum); T=t;}
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

    /** From the first place, and mean and maximum over the sentence. */
    private double[][] answer(Sequence sequence, float[] x, int at) {
        float[] pooled = new float[3 * hidden];
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
        float[] outputs = new float[weights.head().outputs()];
        weights.head().apply(pooled, outputs, 1, products);
        return new double[][] {logSoftmax(outputs, 0), logSoftmax(outputs, Head.LABELS), null};
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
