package org.framewire.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The outlets that are known, with country and control over time. Names are compared without case, accents, punctuation
 * and a "The" in front. Immutable; safe for use by many threads.
 */
public final class OutletRegistry implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SHIPPED = "/org/framewire/outlets.csv";
    /** Rows without a first day come first, the latest last. */
    private static final Comparator<Outlet> BY_TIME =
            Comparator.comparing(Outlet::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Per canonical name, folded: its rows by time. */
    private final LinkedHashMap<String, List<Outlet>> outlets;
    /** Folded name or alias to the folded canonical names that carry it. */
    private final HashMap<String, Set<String>> byName = new HashMap<>();
    /** Host to the folded canonical names that it belongs to. */
    private final HashMap<String, Set<String>> byDomain = new HashMap<>();

    private OutletRegistry(LinkedHashMap<String, List<Outlet>> outlets) {
        this.outlets = outlets;
        outlets.forEach((key, rows) -> rows.forEach(row -> {
            add(byName, key, key);
            row.aliases().forEach(alias -> add(byName, Names.fold(alias), key));
            row.domains().forEach(domain -> add(byDomain, domain, key));
        }));
    }

    private static void add(Map<String, Set<String>> index, String name, String key) {
        index.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(key);
    }

    /** The registry that comes with the program. */
    public static OutletRegistry shipped() {
        try (Reader in = new InputStreamReader(Resources.open(SHIPPED), StandardCharsets.UTF_8)) {
            return read("outlets.csv", in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * Reads a registry: CSV with the header {@code source,aliases,domain,country,control,valid_from,valid_to,evidence},
     * aliases and domains separated by {@code |}. Columns may stand in any order; all but {@code source} may be absent
     * or empty.
     *
     * @param name the file's name, for messages
     * @throws org.framewire.UserError if the file is not of that form, a country or control does not exist, or two rows
     *     of one source hold at the same time
     * @throws UncheckedIOException if the storage fails
     */
    public static OutletRegistry read(String name, Reader in) {
        return new OutletRegistry(OutletRows.read(name, in).stream()
                .collect(Collectors.groupingBy(o -> Names.fold(o.source()), LinkedHashMap::new, sorted())));
    }

    private static Collector<Outlet, ?, List<Outlet>> sorted() {
        return Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), rows -> {
            rows.sort(BY_TIME);
            return rows;
        });
    }

    /**
     * This registry with a user's: all rows of a source that the user names are taken from the user, and a name, alias
     * or domain of the user's rows no longer leads to any other outlet.
     */
    public OutletRegistry merge(OutletRegistry user) {
        LinkedHashMap<String, List<Outlet>> all = new LinkedHashMap<>(outlets);
        all.putAll(user.outlets);
        OutletRegistry merged = new OutletRegistry(all);
        merged.byName.putAll(user.byName);
        merged.byDomain.putAll(user.byDomain);
        return merged;
    }

    /** All rows: by source in the order of the files, then by time. */
    public List<Outlet> rows() {
        return outlets.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The outlet of an article. A name or host that several outlets share counts only together with the other; where
     * name and host speak for different outlets, the name decides.
     *
     * @param source a name or alias, or a domain; may be null
     * @param urlOrDomain a URL or domain, of which the longest known suffix counts; may be null
     * @param date the day that the row must hold on; null for the latest row. Where no row holds on the day, the latest
     *     one comes with unknown control, as the country and the name do not change
     */
    public Optional<Outlet> find(String source, String urlOrDomain, LocalDate date) {
        Set<String> named = source == null ? Set.of() : named(source);
        Set<String> hosted = urlOrDomain == null ? Set.of() : hosted(Hosts.of(urlOrDomain));
        Set<String> both = new LinkedHashSet<>(named);
        both.retainAll(hosted);
        return single(both).or(() -> single(named)).or(() -> single(hosted)).map(key -> on(date, outlets.get(key)));
    }

    private static Optional<String> single(Set<String> keys) {
        return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
    }

    private Set<String> named(String source) {
        Set<String> found = byName.getOrDefault(Names.fold(source), Set.of());
        return found.isEmpty() ? hosted(Hosts.of(source)) : found;
    }

    private Set<String> hosted(String host) {
        String suffix = host;
        while (!suffix.isEmpty()) {
            Set<String> found = byDomain.get(suffix);
            if (found != null) {
                return found;
            }
            int dot = suffix.indexOf('.');
            suffix = dot < 0 ? "" : suffix.substring(dot + 1);
        }
        return Set.of();
    }

    private static Outlet on(LocalDate date, List<Outlet> rows) {
        Outlet latest = rows.get(rows.size() - 1);
        if (date == null) {
            return latest;
        }
        return rows.stream().filter(r -> r.holdsOn(date)).findFirst().orElseGet(latest::withUnknownControl);
    }
}
