package org.framewire.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.UserError;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;

/**
 * Parts of the data by outlet or country: all sentences of one lie in the same part. The parts have about as many
 * sentences with a framing that is not neutral, which a few outlets would otherwise put into one part.
 */
final class Folds {
    private final int count;
    private final FoldBy by;
    private final Map<String, Integer> folds = new TreeMap<>();

    private static final class Whole {
        final String name;
        int framed;
        int sentences;

        Whole(String name) {
            this.name = name;
        }
    }

    /** @param folds the part of each outlet, from 0, below {@code count} */
    Folds(Map<String, Integer> folds, int count) {
        this(folds, count, FoldBy.OUTLET);
    }

    private Folds(Map<String, Integer> folds, int count, FoldBy by) {
        this.count = count;
        this.by = by;
        this.folds.putAll(folds);
    }

    /**
     * Deals the outlets or countries of the data into parts.
     *
     * @throws UserError if there is only one of them
     */
    static Folds dealt(List<LabelledSentence> data, int count, FoldBy by) {
        Map<String, Whole> wholes = new TreeMap<>();
        for (LabelledSentence sentence : data) {
            Whole whole = wholes.computeIfAbsent(by.key(sentence), Whole::new);
            whole.sentences++;
            whole.framed += sentence.framing() == Framing.NEUTRAL ? 0 : 1;
        }
        if (wholes.size() < 2) {
            throw new UserError(
                    "all labelled sentences are of one " + by,
                    null,
                    String.join(", ", wholes.keySet()),
                    "two or more, to measure on what is not learned from");
        }
        List<Whole> largestFirst = wholes.values().stream()
                .sorted(Comparator.<Whole>comparingInt(o -> -o.framed)
                        .thenComparingInt(o -> -o.sentences)
                        .thenComparing(o -> o.name))
                .toList();
        return new Folds(deal(largestFirst, count), count, by);
    }

    private static Map<String, Integer> deal(List<Whole> wholes, int count) {
        Map<String, Integer> folds = new TreeMap<>();
        int[] framed = new int[count];
        int[] sentences = new int[count];
        for (Whole whole : wholes) {
            int least = 0;
            for (int fold = 1; fold < count; fold++) {
                int more = whole.framed > 0 ? Integer.compare(framed[fold], framed[least]) : 0;
                boolean smaller = more != 0 ? more < 0 : sentences[fold] < sentences[least];
                least = smaller ? fold : least;
            }
            framed[least] += whole.framed;
            sentences[least] += whole.sentences;
            folds.put(whole.name, least);
        }
        return folds;
    }

    /**
     * The part that the sentence's outlet or country lies in; one without a sentence in the data lies in any part,
     * always the same.
     */
    int of(LabelledSentence sentence) {
        String key = by.key(sentence);
        Integer fold = folds.get(key);
        return fold != null ? fold : Math.floorMod(key.hashCode(), count);
    }
}
