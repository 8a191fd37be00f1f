package org.framewire.text;

import java.util.List;

/**
 * Who a sentence's content comes from, as far as its article tells.
 *
 * @param name of a person in full and without title, of a state medium its usual one; of anybody else as written
 *     without "the"; empty where the text names nobody
 * @param kind what sort of source it is, by its title where the article gives one
 * @param named whether it has a name, or a pronoun or role stands for one that has
 * @param country ISO 3166-1 alpha-2; empty where the words do not tell it
 * @param via usual names of the media through which it came, from the nearest to the source to the farthest
 */
public record Source(String name, ClaimantKind kind, boolean named, String country, List<String> via) {
    public Source {
        if (!country.isEmpty() && country.length() != 2) {
            throw new IllegalArgumentException("no ISO 3166-1 alpha-2 code: " + country);
        }
        via = List.copyOf(via);
    }

    Source through(List<String> media) {
        return new Source(name, kind, named, country, media);
    }
}
