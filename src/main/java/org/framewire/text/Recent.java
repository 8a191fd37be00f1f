package org.framewire.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a function says of the texts that were asked for last: a sentence is read by itself, and then as the context of
 * the next ones. Not safe for use by several threads.
 *
 * @param <V> what it says of a text
 */
public final class Recent<V> {
    /** A sentence and its context, with some to spare. */
    private static final int KEPT = 2 * (Sentence.CONTEXT + 1);

    private final Function<String, V> function;
    private final Map<String, V> values = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    };

    /** @param function depends on the text alone, and does not say null */
    public Recent(Function<String, V> function) {
        this.function = function;
    }

    /** What the function says of the text; asked for only where it is none of the last ones. */
    public V of(String text) {
        V known = values.get(text);
        if (known == null) {
            known = function.apply(text);
            values.put(text, known);
        }
        return known;
    }
}
