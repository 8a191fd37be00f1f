package org.framewire.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts repairs while they are made; for one text and one thread. */
final class RepairTally {
    private final EnumMap<Repair, Integer> times = new EnumMap<>(Repair.class);

    void add(Repair repair) {
        add(repair, 1);
    }

    void add(Repair repair, int count) {
        times.merge(repair, count, Integer::sum);
    }

    CleaningCounts counts() {
        Map<String, Integer> byRule = new TreeMap<>();
        times.forEach((repair, count) -> byRule.put(repair.rule(), count));
        return CleaningCounts.of(byRule);
    }
}
