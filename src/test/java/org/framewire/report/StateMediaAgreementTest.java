package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.corpus.Outlet;
import org.framewire.corpus.OutletRegistry;
import org.framewire.text.StateMediaNames;
import org.framewire.text.WordLists;
import org.junit.jupiter.api.Test;

/**
 * The list of names that the rules know ({@code state-media.csv}) and the registry of outlets ({@code outlets.csv}).
 */
class StateMediaAgreementTest {
    private static final OutletRegistry REGISTRY = OutletRegistry.shipped();

    /** Media of the list that are no outlets of the registry. */
    private static final List<String> NOT_IN_REGISTRY =
            List.of("Eritrean state television", "New Times of Rwanda", "The Herald of Zimbabwe");

    /** Media of the list that the registry has as captured or independent (State Media Monitor 2023). */
    private static final List<String> OTHER_CONTROL = List.of("Antara", "Ta Kung Pao");

    @Test
    void every_medium_of_the_list_is_a_state_outlet_of_its_country_in_the_registry() {
        Map<String, String> problems = new TreeMap<>();
        for (String line : WordLists.lines(StateMediaNames.class, "state-media.csv")) {
            String country = line.substring(line.lastIndexOf(',') + 1);
            String name = line.substring(0, line.lastIndexOf(',')).split("\\|")[0];
            Optional<Outlet> outlet = REGISTRY.find(name, null, null);
            if (outlet.isEmpty()) {
                problems.put(name, "not in registry");
            } else if (!outlet.get().country().equals(country) || outlet.get().control() != Control.STATE) {
                problems.put(name, "other control");
            }
        }

        Map<String, String> known = new TreeMap<>();
        NOT_IN_REGISTRY.forEach(name -> known.put(name, "not in registry"));
        OTHER_CONTROL.forEach(name -> known.put(name, "other control"));
        assertThat(problems).isEqualTo(known);
    }

    @Test
    void no_other_name_of_the_list_leads_to_an_outlet_of_another_country() {
        Map<String, String> strangers = new TreeMap<>();
        for (String line : WordLists.lines(StateMediaNames.class, "state-media.csv")) {
            String country = line.substring(line.lastIndexOf(',') + 1);
            for (String name : line.substring(0, line.lastIndexOf(',')).split("\\|")) {
                REGISTRY.find(name, null, null)
                        .filter(outlet -> !outlet.country().equals(country))
                        .ifPresent(outlet -> strangers.put(name, outlet.source()));
            }
        }

        assertThat(strangers).containsExactly(Map.entry("Al-Akhbar", "Al-Akhbar (Lebanon)"));
    }
}
