package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRecordsTest {
    @TempDir
    Path folder;

    @Test
    void plain_columns_become_fields_and_absent_values_have_none() throws IOException {
        Path file = folder.resolve("a.parquet");
        SampleArchive.write(
                file, List.of(Map.of("id", "1", "text", "Talks opened."), Map.of("text", "They \"ended\".")));

        assertThat(read(file))
                .containsExactly(
                        new RawRecord("a.parquet#1", Map.of("id", "1", "text", "Talks opened.")),
                        new RawRecord("a.parquet#2", Map.of("text", "They \"ended\".")));
    }

    @Test
    void dates_and_timestamps_are_read_in_iso_form_and_lists_passed_over() throws IOException {
        Path file = folder.resolve("typed");
        LocalSpark.session()
                .sql(
                        "select date'2024-02-29' as day, timestamp'2024-02-29 12:30:00Z' as at, 7 as n, array(1, 2) as list")
                .coalesce(1)
                .write()
                .parquet(file.toString());
        Path part;
        try (var files = Files.list(file)) {
            part = files.filter(name -> name.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(read(part))
                .containsExactly(new RawRecord(
                        part.getFileName() + "#1",
                        Map.of("day", "2024-02-29", "at", "2024-02-29T12:30:00Z", "n", "7")));
    }

    @Test
    void a_file_that_is_not_parquet_is_one_rejection() throws IOException {
        Path file = Files.writeString(folder.resolve("b.parquet"), "id,text\n1,Talks opened.\n");

        assertThat(read(file)).singleElement().isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.where()).isEqualTo("b.parquet#1");
            assertThat(rejection.reason()).isEqualTo(RejectionReason.BROKEN_PARQUET);
            assertThat(rejection.found()).contains("not a Parquet file");
        });
    }

    @Test
    void a_truncated_file_is_one_rejection() throws IOException {
        Path file = folder.resolve("c.parquet");
        SampleArchive.write(file, List.of(Map.of("text", "Talks opened.")));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(read(file)).singleElement().isInstanceOf(Rejection.class);
    }

    @Test
    void the_sample_archive_is_what_its_recipe_says() throws IOException {
        List<RawItem> expected = new ArrayList<>();
        for (Map<String, Object> row : SampleArchive.rows()) {
            Map<String, String> fields = new java.util.HashMap<>();
            row.forEach((name, value) -> {
                if (value != null && !value.equals("")) {
                    fields.put(name, (String) value);
                }
            });
            expected.add(new RawRecord("archive.parquet#" + (expected.size() + 1), fields));
        }

        assertThat(read(SampleArchive.ARCHIVE)).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    private static List<RawItem> read(Path file) throws IOException {
        List<RawItem> items = new ArrayList<>();
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
        try (ParquetRecords records = new ParquetRecords(file.getFileName().toString(), path, new Configuration())) {
            records.forEachRemaining(items::add);
        }
        return items;
    }
}
