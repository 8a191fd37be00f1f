package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;
import org.framewire.text.StateMediaMention;

/**
 * A state-controlled medium as a source.
 *
 * @param name its name in the registry if it is there, else its usual name; {@link StateMediaMention#GENERIC} where the
 *     words name none
 * @param country ISO 3166-1 alpha-2, empty where the words name no medium
 */
public record StateMedium(String name, String country) implements Comparable<StateMedium>, Serializable {
    static final StateMedium GENERIC = new StateMedium(StateMediaMention.GENERIC, "");

    private static final Comparator<StateMedium> ORDER =
            Comparator.comparing(StateMedium::name).thenComparing(StateMedium::country);

    @Override
    public int compareTo(StateMedium other) {
        return ORDER.compare(this, other);
    }
}
