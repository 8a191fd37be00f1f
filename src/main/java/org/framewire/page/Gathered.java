package org.framewire.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framewire.report.CountryMonthRow;
import org.framewire.report.Example;
import org.framewire.report.GroupRows;
import org.framewire.report.RelayRow;
import org.framewire.report.RunManifest;
import org.framewire.report.SourceKey;
import org.framewire.report.Tally;
import org.framewire.scoring.ModelCard;

/**
 * What a page needs of tables that are too long to be kept: it looks at their rows while they are written. For one
 * thread.
 */
public final class Gathered {
    private static final Comparator<RelayRow> MOST_RELAYED = Comparator.comparingLong(Gathered::relayed)
            .reversed()
            .thenComparing(RelayRow::country)
            .thenComparing(RelayRow::source)
            .thenComparing(RelayRow::control)
            .thenComparing(RelayRow::stateMedium)
            .thenComparing(RelayRow::stateMediumCountry, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SortedMap<String, Deque<Group.Month>> months = new TreeMap<>();
    private final TreeSet<RelayRow> relays = new TreeSet<>(MOST_RELAYED);
    private long moreRelays;

    /** Rows come in the order of months; those without a month are left out, and all but the last of very many. */
    public void month(CountryMonthRow row) {
        if (row.month() != null) {
            Deque<Group.Month> known = months.computeIfAbsent(row.country(), country -> new ArrayDeque<>());
            known.add(new Group.Month(
                    row.month(),
                    row.figures().usSentences(),
                    row.figures().few(),
                    Groups.ranged(row.figures().net())));
            if (known.size() > PageData.MOST_MONTHS) {
                known.remove();
            }
        }
    }

    /** Rows in which an outlet cites itself only do not count. */
    public void relay(RelayRow row) {
        if (relayed(row) > 0) {
            relays.add(row);
        }
        if (relays.size() > PageData.MOST_RELAYS) {
            relays.remove(relays.last());
            moreRelays++;
        }
    }

    /**
     * @param tallies of every outlet of the rows
     * @param examples of the outlets that a page shows
     */
    public PageData data(
            RunManifest run,
            ModelCard model,
            GroupRows rows,
            Map<SourceKey, Tally> tallies,
            Map<SourceKey, List<Example>> examples) {
        List<Group> countries = Groups.countries(rows.countries(), tallies).stream()
                .map(country ->
                        country.withMonths(List.copyOf(months.getOrDefault(country.country(), new ArrayDeque<>()))))
                .toList();
        List<Relay> most = new ArrayList<>();
        relays.forEach(row -> most.add(shown(row)));
        return new PageData(run, model, countries, Groups.outlets(rows.sources(), tallies, examples), most, moreRelays);
    }

    private static Relay shown(RelayRow row) {
        return new Relay(
                row.source(),
                row.country(),
                row.stateMedium(),
                row.counts().articles(),
                row.counts().counts().sentences(),
                row.counts().counts().antiCount(),
                row.counts().counts().proCount(),
                row.counts().uncredited());
    }

    private static long relayed(RelayRow row) {
        return row.counts().counts().sentences() + row.counts().uncredited();
    }
}
