package org.framewire.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The outlets that a registry says are state-controlled, to be found in texts by their names. Case counts, since many
 * of the names are words, too ("The Paper"); accents, punctuation and a "The" in front do not. A name that other
 * outlets share finds none. Immutable; safe for use by many threads.
 */
public final class StateOutlets implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_NAME = 3;

    private final OutletRegistry registry;
    /** Plain name or alias to the canonical name. */
    private final Map<String, String> sources = new HashMap<>();

    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    /**
     * A name in a text.
     *
     * @param outlet as the registry has it for the day
     * @param start the words before it
     * @param words how many words it has
     */
    public record Found(Outlet outlet, int start, int words) {}

    public StateOutlets(OutletRegistry registry) {
        this.registry = registry;
        for (Outlet outlet : registry.rows()) {
            if (outlet.control() == Control.STATE) {
                add(outlet.source(), outlet);
                outlet.aliases().forEach(alias -> add(alias, outlet));
            }
        }
    }

    private void add(String name, Outlet outlet) {
        String plain = withoutThe(Names.plain(name));
        boolean clear = registry.find(name, null, null)
                .filter(found -> found.source().equals(outlet.source()))
                .isPresent();
        if (clear && plain.length() >= SHORTEST_NAME) {
            sources.put(plain, outlet.source());
            String[] words = plain.split(" ");
            firstWords.add(words[0]);
            longest = Math.max(longest, words.length);
        }
    }

    /** The words of a text, as {@link #in} counts them. */
    public static String[] words(String text) {
        return Names.plain(text).split(" ");
    }

    /**
     * The outlets named in a text that are state-controlled on a day, in order, the longest name at each place.
     *
     * @param words as of {@link #words}
     * @param day null for the latest row of each
     */
    public List<Found> in(String[] words, LocalDate day) {
        List<Found> found = new ArrayList<>(1);
        for (int i = 0; i < words.length; i++) {
            Optional<Found> here = at(words, i, day);
            if (here.isPresent()) {
                found.add(here.get());
                i += here.get().words() - 1;
            }
        }
        return found;
    }

    /**
     * The outlet of a name, alias or domain.
     *
     * @param day null for the latest row
     */
    public Optional<Outlet> named(String name, LocalDate day) {
        return registry.find(name, null, day).filter(outlet -> outlet.control() == Control.STATE);
    }

    private Optional<Found> at(String[] words, int start, LocalDate day) {
        if (!firstWords.contains(words[start])) {
            return Optional.empty();
        }
        for (int end = Math.min(words.length, start + longest); end > start; end--) {
            String source = sources.get(String.join(" ", Arrays.asList(words).subList(start, end)));
            if (source != null) {
                int count = end - start;
                return named(source, day).map(outlet -> new Found(outlet, start, count));
            }
        }
        return Optional.empty();
    }

    private static String withoutThe(String plain) {
        return plain.startsWith("The ") || plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
