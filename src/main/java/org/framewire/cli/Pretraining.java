package org.framewire.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.input.FieldNames;
import org.framewire.network.Embedding;
import org.framewire.network.WordVectors;

/** Learns word vectors from raw news. */
final class Pretraining {
    private Pretraining() {}

    /**
     * @param inputs articles as {@code analyze} reads and cleans them; a text that stands in them twice is learned from
     *     once
     * @param out told how it goes
     */
    static Embedding train(List<String> inputs, WordVectors.Options options, PrintWriter out) {
        Stopwatch watch = Stopwatch.start();
        List<String> texts = texts(inputs, out);
        Embedding embedding = WordVectors.train(texts::iterator, options, line -> {
            out.println(line + " (" + watch + ")");
            out.flush();
        });
        if (embedding.vocabulary().ordinary().isEmpty()) {
            throw new UserError(
                    "The articles are too few to learn word vectors from",
                    String.join(", ", inputs),
                    texts.size() + " texts without a word that occurs " + options.minCount() + " times",
                    "thousands of articles");
        }
        return embedding;
    }

    private static List<String> texts(List<String> inputs, PrintWriter out) {
        List<String> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int[] passedOver = new int[2];
        Articles.read(
                inputs,
                null,
                Languages.of(Languages.DEFAULT),
                FieldNames.defaults(),
                article -> {
                    if (seen.add(Sha256.hex(article.text()))) {
                        texts.add(article.title() == null ? article.text() : article.title() + "\n" + article.text());
                    } else {
                        passedOver[0]++;
                    }
                },
                rejection -> passedOver[1]++);
        out.println("Word vectors from " + texts.size() + " articles; " + passedOver[0] + " repeated and "
                + passedOver[1] + " rejected ones left out");
        return texts;
    }
}
