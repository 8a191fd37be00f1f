package org.framewire.network;

import java.util.ArrayList;
import java.util.List;

/** Networks whose probabilities are averaged. Not safe for use by several threads. */
final class Ensemble {
    /** Every batch has this shape, whatever it holds, so that a sentence's figures never depend on its neighbours. */
    static final int SENTENCES = Dense.ROWS;

    private static final int TOKENS = 2048;

    private final Embedding embedding;
    private final List<Member> members;
    private final NgramRows ngrams;

    private Ensemble(Embedding embedding, List<Member> members, NgramRows ngrams) {
        this.embedding = embedding;
        this.members = members;
        this.ngrams = ngrams;
    }

    /** Of one network. */
    static Ensemble of(Embedding embedding, Member member) {
        return new Ensemble(embedding, List.of(member), new NgramRows(List.of(member.table())));
    }

    static Ensemble load(ModelBundle bundle) throws Weights.Malformed {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < bundle.architecture().members(); i++) {
            members.add(Member.load(bundle, i));
        }
        return new Ensemble(bundle.embedding(), List.copyOf(members), bundle.ngrams());
    }

    /** @return for each sentence the mean probabilities of each head's labels, [head][label] */
    List<double[][]> outputs(List<Features> sentences) {
        List<double[][]> outputs = new ArrayList<>(sentences.size());
        List<Features> chunk = new ArrayList<>(SENTENCES);
        int tokens = 0;
        for (Features next : sentences) {
            if (chunk.size() == SENTENCES || tokens + next.words().length > TOKENS) {
                outputs.addAll(run(chunk));
                chunk.clear();
                tokens = 0;
            }
            chunk.add(next);
            tokens += next.words().length;
        }
        if (!chunk.isEmpty()) {
            outputs.addAll(run(chunk));
        }
        return outputs;
    }

    private List<double[][]> run(List<Features> chunk) {
        List<double[][]> sums = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            sums.add(new double[Head.values().length][Head.LABELS]);
        }
        try (Batch batch = Batch.of(chunk, embedding, SENTENCES, TOKENS)) {
            float[][] vectors = ngrams.sums(chunk, SENTENCES);
            for (int i = 0; i < members.size(); i++) {
                members.get(i).add(batch, vectors[i], 1.0 / members.size(), sums);
            }
        }
        return sums;
    }

    void close() {
        members.forEach(Member::close);
    }
}
