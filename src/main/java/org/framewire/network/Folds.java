package org.framewire.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;

/**
 * Parts of the data by outlet: all sentences of an outlet lie in the same one. The parts have about as many sentences
 * with a framing that is not neutral, which a few outlets would otherwise put into one part.
 */
final class Folds {
    private final int count;
    private final Map<String, Integer> folds = new TreeMap<>();

    private static final class Outlet {
        final String name;
        int framed;
        int sentences;

        Outlet(String name) {
            this.name = name;
        }
    }

    /** @param folds the part of each outlet, from 0, below {@code count} */
    Folds(Map<String, Integer> folds, int count) {
        this.count = count;
        this.folds.putAll(folds);
    }

    /** Deals the outlets of the data into parts. */
    static Folds dealt(List<LabelledSentence> data, int count) {
        Map<String, Outlet> outlets = new TreeMap<>();
        for (LabelledSentence sentence : data) {
            Outlet outlet = outlets.computeIfAbsent(sentence.source(), Outlet::new);
            outlet.sentences++;
            outlet.framed += sentence.framing() == Framing.NEUTRAL ? 0 : 1;
        }
        List<Outlet> largestFirst = outlets.values().stream()
                .sorted(Comparator.<Outlet>comparingInt(o -> -o.framed)
                        .thenComparingInt(o -> -o.sentences)
                        .thenComparing(o -> o.name))
                .toList();
        return new Folds(deal(largestFirst, count), count);
    }

    private static Map<String, Integer> deal(List<Outlet> outlets, int count) {
        Map<String, Integer> folds = new TreeMap<>();
        int[] framed = new int[count];
        int[] sentences = new int[count];
        for (Outlet outlet : outlets) {
            int least = 0;
            for (int fold = 1; fold < count; fold++) {
                int more = outlet.framed > 0 ? Integer.compare(framed[fold], framed[least]) : 0;
                boolean smaller = more != 0 ? more < 0 : sentences[fold] < sentences[least];
                least = smaller ? fold : least;
            }
            framed[least] += outlet.framed;
            sentences[least] += outlet.sentences;
            folds.put(outlet.name, least);
        }
        return folds;
    }

    /**
     * The part that the sentence's outlet lies in; an outlet without a sentence in the data lies in any one, always the
     * same.
     */
    int of(LabelledSentence sentence) {
        Integer fold = folds.get(sentence.source());
        return fold != null ? fold : Math.floorMod(sentence.source().hashCode(), count);
    }
}
