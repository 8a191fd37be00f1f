package org.framewire.spark;

import java.util.Iterator;
import java.util.Map;
import scala.Tuple2;

/** The entries of maps as Spark has them. */
final class Pairs {
    private Pairs() {}

    static <K, V> Iterator<Tuple2<K, V>> of(Map<K, V> map) {
        return map.entrySet().stream()
                .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                .iterator();
    }
}
