package org.framewire.network;

import java.util.HashSet;
import java.util.Set;
import org.framewire.text.WordLists;

/** Names that tell foreign from domestic U.S. affairs, one word each, in lower case. */
final class Places {
    static final Set<String> FOREIGN = words("foreign");
    static final Set<String> DOMESTIC = words("domestic");

    private static final String LIST = "places.csv";

    private Places() {}

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (String line : WordLists.lines(Places.class, LIST)) {
            int comma = line.indexOf(',');
            if (line.substring(0, comma).equals(kind)) {
                words.add(line.substring(comma + 1));
            }
        }
        return Set.copyOf(words);
    }
}
