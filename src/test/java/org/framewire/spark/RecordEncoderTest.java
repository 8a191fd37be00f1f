package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.framewire.corpus.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordEncoderTest {
    public record Inner(long count, double share) {}

    public record Leaf(String name, Inner inner) {}

    public record Outer(
            String name,
            LocalDate date,
            Control control,
            boolean flag,
            int number,
            Inner inner,
            Inner missing,
            Leaf[] leaves) {}

    public record Checked(int even) {
        public Checked {
            if (even % 2 != 0) {
                throw new IllegalArgumentException("odd: " + even);
            }
        }
    }

    public record WithList(List<String> names) {}

    public record WithOptional(Optional<String> name) {}

    record Hidden(int number) {}

    private static final Outer FULL = new Outer(
            "a \"quoted\" – name",
            LocalDate.of(2024, 2, 29),
            Control.CAPTURED,
            true,
            -7,
            new Inner(Long.MAX_VALUE, 0.1),
            null,
            new Leaf[] {new Leaf("x", new Inner(1, 0.5)), new Leaf(null, null)});
    private static final Outer EMPTY = new Outer(null, null, null, false, 0, null, new Inner(2, 1), new Leaf[0]);

    private final SparkSession spark = LocalSpark.session();

    @Test
    void a_record_survives_a_map_in_spark_whole() {
        Dataset<Outer> data = spark.createDataset(List.of(FULL, EMPTY), RecordEncoder.of(Outer.class))
                .map((MapFunction<Outer, Outer>) outer -> outer, RecordEncoder.of(Outer.class));

        assertThat(data.collectAsList())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(FULL, EMPTY);
    }

    @Test
    void a_record_survives_parquet_whole(@TempDir Path folder) {
        String path = folder.resolve("data").toString();
        spark.createDataset(List.of(FULL, EMPTY), RecordEncoder.of(Outer.class))
                .coalesce(1)
                .write()
                .parquet(path);

        List<Outer> read =
                spark.read().parquet(path).as(RecordEncoder.of(Outer.class)).collectAsList();

        assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactlyInAnyOrder(FULL, EMPTY);
    }

    @Test
    void a_decoded_row_passes_the_checks_of_the_record() {
        Dataset<Checked> odd = spark.sql("select 3 as even").as(RecordEncoder.of(Checked.class));

        assertThatThrownBy(odd::collectAsList).rootCause().hasMessage("odd: 3");
    }

    @Test
    void components_that_would_lose_data_are_refused() {
        assertThatThrownBy(() -> RecordEncoder.of(WithList.class)).hasMessageContaining("component names");
        assertThatThrownBy(() -> RecordEncoder.of(WithOptional.class)).hasMessageContaining("component name");
        assertThatThrownBy(() -> RecordEncoder.of(Hidden.class)).hasMessageContaining("not public");
    }
}
