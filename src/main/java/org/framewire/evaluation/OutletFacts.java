package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewire.corpus.Outlet;
import org.framewire.corpus.OutletRegistry;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.WordLists;

/**
 * What the registry of outlets and the list of regions say of the outlets of labelled sentences. No scorer is shown any
 * of it: it is there to split and to group by.
 */
public final class OutletFacts {
    private static final String STATE = "state or captured";
    private static final String FREE = "private or independent";
    private static final String UNKNOWN = "not known";

    private final OutletRegistry registry;
    private final Map<String, String> regionByCountry = new HashMap<>();
    private final List<String> regions = new ArrayList<>();

    private OutletFacts(OutletRegistry registry) {
        this.registry = registry;
        for (String line : WordLists.lines(OutletFacts.class, "regions.txt")) {
            String[] cells = line.split(": ");
            regions.add(cells[0]);
            Arrays.stream(cells[1].split(" ")).forEach(country -> regionByCountry.put(country, cells[0]));
        }
        regions.add(UNKNOWN);
    }

    /** By the registry that comes with the program. */
    public static OutletFacts shipped() {
        return new OutletFacts(OutletRegistry.shipped());
    }

    /**
     * The sentences with the names of their outlets as the registry has them, since an outlet under two names would be
     * seen where it is held out, and with its country where the label does not name one.
     */
    public List<LabelledSentence> known(List<LabelledSentence> sentences) {
        return sentences.stream()
                .map(sentence ->
                        outlet(sentence).map(outlet -> known(sentence, outlet)).orElse(sentence))
                .toList();
    }

    private static LabelledSentence known(LabelledSentence sentence, Outlet outlet) {
        boolean named = !sentence.country().equals(LabelledSentence.NO_COUNTRY);
        return sentence.of(outlet.source(), named ? sentence.country() : outlet.country());
    }

    /** All that {@link #control} can answer, in the order of reports. */
    List<String> controls() {
        return List.of(STATE, FREE, UNKNOWN);
    }

    /** Who controls the outlet today: labels carry no date. */
    String control(LabelledSentence sentence) {
        return outlet(sentence)
                .map(outlet -> switch (outlet.control()) {
                    case STATE, CAPTURED -> STATE;
                    case INDEPENDENT, PRIVATE -> FREE;
                    case UNKNOWN -> UNKNOWN;
                })
                .orElse(UNKNOWN);
    }

    /** All that {@link #region} can answer, in the order of reports. */
    List<String> regions() {
        return regions;
    }

    String region(LabelledSentence sentence) {
        return regionByCountry.getOrDefault(sentence.country(), UNKNOWN);
    }

    private Optional<Outlet> outlet(LabelledSentence sentence) {
        return registry.find(sentence.source(), null, null);
    }
}
