package org.framewire.report;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;

/**
 * The example sentences of an outlet: of each framing the most probable ones, no two of one framing from the same
 * story. Which they are does not depend on the order of adding and merging: a story that is dropped is worse than as
 * many others as are kept, and these can only get better.
 */
public final class Examples implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<Framing, Integer> KEPT = Map.of(Framing.ANTI, 2, Framing.PRO, 2, Framing.NEUTRAL, 1);

    /** Of each framing the best example of a story, by story. */
    private final EnumMap<Framing, TreeMap<String, Example>> best = new EnumMap<>(Framing.class);

    /** @param evidence of one article or many; rows without target us do not count */
    public static Examples of(SentenceRow... evidence) {
        Examples examples = new Examples();
        for (SentenceRow row : evidence) {
            if (row.target() == Target.US) {
                examples.add(Example.of(row));
            }
        }
        return examples;
    }

    /** Takes those of another in, which stays as it is. */
    public Examples merge(Examples other) {
        other.best.values().forEach(stories -> stories.values().forEach(this::add));
        return this;
    }

    /** First unfavourable, then favourable, then neutral ones, each in the order of {@link Example}. */
    public List<Example> chosen() {
        return Stream.of(Framing.ANTI, Framing.PRO, Framing.NEUTRAL)
                .flatMap(framing -> best.getOrDefault(framing, new TreeMap<>()).values().stream()
                        .sorted())
                .toList();
    }

    private void add(Example example) {
        TreeMap<String, Example> stories = best.computeIfAbsent(example.framing(), framing -> new TreeMap<>());
        stories.merge(example.story(), example, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        if (stories.size() > KEPT.get(example.framing())) {
            stories.values().remove(Collections.max(stories.values()));
        }
    }
}
