package org.framewire.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.scoring.ModelCard.Confusion;
import org.framewire.text.Target;

/** Gathers what a card tells of single outlets. */
public final class OutletConfusions {
    private OutletConfusions() {}

    /**
     * One an outlet that has a sentence given the target {@code us}, in the order of their names, which it does not
     * hold.
     *
     * @param judged sentences, each judged by models that have not seen its outlet
     * @param encoder whether an encoder had a say
     */
    public static List<Confusion> of(List<Judged> judged, boolean encoder) {
        Map<String, Integer[]> outlets = new TreeMap<>();
        for (Judged answer : judged) {
            if (answer.scores().target() == Target.US) {
                Integer[] counts = outlets.computeIfAbsent(answer.gold().source(), name -> zeros());
                counts[
                        Confusion.index(
                                answer.scores().claim(),
                                answer.gold().framing(),
                                answer.scores().framing())]++;
            }
        }
        return outlets.values().stream()
                .map(counts -> new Confusion(encoder, List.of(counts)))
                .toList();
    }

    private static Integer[] zeros() {
        Integer[] counts = new Integer[Confusion.SIZE];
        Arrays.fill(counts, 0);
        return counts;
    }
}
