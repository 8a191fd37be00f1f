package org.framewire.report;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.corpus.Control;
import org.framewire.csv.Unprefixed;

/** A row of {@code state_media_relays.csv}. */
public record RelayRow(
        @Meaning("outlet that relays") String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Meaning("state-controlled medium that is relayed, by its name in the registry if it is there; state media"
                + " where the words name none")
        String stateMedium,

        @Meaning("its country, ISO 3166-1 alpha-2; empty where the words name no medium")
        String stateMediumCountry,

        @Unprefixed RelayCounts counts)
        implements Serializable {
    public static RelayRow of(RelayKey key, RelayCounts counts) {
        SourceKey outlet = key.outlet();
        StateMedium medium = key.medium();
        return new RelayRow(
                outlet.source(),
                outlet.country(),
                outlet.control(),
                medium.name(),
                medium.country().isEmpty() ? null : medium.country(),
                counts);
    }

    /**
     * The near-copies of a story that were taken over from a state medium.
     *
     * @param story its articles, in any order
     */
    public static SortedMap<RelayKey, RelayCounts> copies(List<StoryArticle> story) {
        SortedMap<RelayKey, RelayCounts> counts = new TreeMap<>();
        for (StoryRelays.Copy copy : StoryRelays.of(story).copies()) {
            counts.merge(copy.key(), RelayCounts.of(copy.credit()), RelayCounts::plus);
        }
        return counts;
    }
}
