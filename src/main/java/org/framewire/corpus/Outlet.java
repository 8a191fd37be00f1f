package org.framewire.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the registry knows of an outlet for a span of time.
 *
 * @param source the canonical name
 * @param aliases other names
 * @param domains hosts that belong to it, without {@code www.}
 * @param country ISO 3166-1 alpha-2 code
 * @param control who controls it in that time
 * @param validFrom first day, or null where it is not known
 * @param validTo last day, or null where it still holds
 * @param evidence who says so, or empty
 */
public record Outlet(
        String source,
        List<String> aliases,
        List<String> domains,
        String country,
        Control control,
        LocalDate validFrom,
        LocalDate validTo,
        String evidence)
        implements Serializable {
    public Outlet {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a source");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(source + " is valid from " + validFrom + " to " + validTo);
        }
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }

    /** Whether the row holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(Outlet other) {
        boolean before = validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
        boolean after = other.validTo != null && validFrom != null && other.validTo.isBefore(validFrom);
        return !before && !after;
    }

    /** The same outlet at a time for which the registry does not know who controls it. */
    Outlet withUnknownControl() {
        return new Outlet(source, aliases, domains, country, Control.UNKNOWN, null, null, evidence);
    }
}
