package org.framewire.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import scala.Tuple2;

/**
 * Makes one result of each run of equal keys, while the values stream by: none but the current one is held.
 *
 * @param <K> key of what is sorted by it
 * @param <V> value
 * @param <R> what is made of a key and its values
 */
final class Runs<K, V, R> implements Iterator<R> {
    private final Iterator<Tuple2<K, V>> sorted;
    private final BiFunction<K, Iterator<V>, R> make;
    private Tuple2<K, V> next;

    /**
     * @param sorted equal keys stand together
     * @param make takes all values before it returns
     */
    Runs(Iterator<Tuple2<K, V>> sorted, BiFunction<K, Iterator<V>, R> make) {
        this.sorted = sorted;
        this.make = make;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public R next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        K key = next._1();
        return make.apply(key, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return next != null && next._1().equals(key);
            }

            @Override
            public V next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                V value = next._2();
                advance();
                return value;
            }
        });
    }

    private void advance() {
        next = sorted.hasNext() ? sorted.next() : null;
    }
}
