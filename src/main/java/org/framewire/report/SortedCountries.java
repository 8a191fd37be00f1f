package org.framewire.report;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tallies of countries, and of all of them together. */
record SortedCountries(SortedMap<String, Tally> byCode, Tally whole) {
    static SortedCountries of(Map<SourceKey, Tally> outlets) {
        SortedMap<String, Tally> countries = new TreeMap<>();
        outlets.forEach((key, tally) ->
                countries.computeIfAbsent(key.country(), country -> new Tally()).merge(tally));
        Tally whole = new Tally();
        countries.values().forEach(whole::merge);
        return new SortedCountries(countries, whole);
    }

    Collection<Tally> tallies() {
        return byCode.values();
    }
}
