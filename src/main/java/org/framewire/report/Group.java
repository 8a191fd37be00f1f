package org.framewire.report;

import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * Articles whose shares are corrected together.
 *
 * @param name that no other group of a run has: random draws depend on it
 * @param outlets those whose articles they are
 */
record Group(String name, Predicate<SourceKey> outlets) {
    static Group of(SourceKey outlet) {
        return new Group(outlet.text(), outlet::equals);
    }

    /**
     * The articles of a month, for which the gold sentences, which tell no date, are not parted.
     *
     * @param month null where it is not known
     */
    static Group ofMonth(String name, YearMonth month) {
        return new Group(name + "/" + month, outlet -> false);
    }

    static Group ofCountry(String country) {
        return new Group(country, outlet -> outlet.country().equals(country));
    }
}
