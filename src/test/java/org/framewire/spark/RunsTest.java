package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class RunsTest {
    @Test
    void each_run_of_equal_keys_makes_one_result() {
        List<Tuple2<String, Integer>> sorted =
                List.of(new Tuple2<>("a", 1), new Tuple2<>("a", 2), new Tuple2<>("b", 3), new Tuple2<>("c", 4));

        assertThat(made(sorted)).containsExactly("a 3", "b 3", "c 4");
        assertThat(made(List.of())).isEmpty();
    }

    private static List<String> made(List<Tuple2<String, Integer>> sorted) {
        List<String> made = new ArrayList<>();
        new Runs<>(sorted.iterator(), (String key, Iterator<Integer> values) -> key + " " + sum(values))
                .forEachRemaining(made::add);
        return made;
    }

    private static int sum(Iterator<Integer> values) {
        int sum = 0;
        while (values.hasNext()) {
            sum += values.next();
        }
        return sum;
    }
}
