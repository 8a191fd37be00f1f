package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.csv, CSV, false",
        "A.CSV, CSV, false",
        "hdfs://host/x/a.csv.gz, CSV, false",
        "a.tsv, TSV, false",
        "a.jsonl, JSON_LINES, true",
        "a.ndjson, JSON_LINES, true",
        "a.json, JSON_LINES, true",
        "a.jsonl.GZ, JSON_LINES, false",
        "a.txt, TEXT, false",
        "a.txt.gz, TEXT, false",
        "part-0.snappy.parquet, PARQUET, false",
        "a.parquet.gz, , false",
        "a.docx, , false",
        "csv, , false",
    })
    void a_name_tells_the_format_and_whether_it_can_be_read_from_the_middle(
            String name, Format format, boolean middle) {
        assertThat(Format.ofName(name)).isEqualTo(Optional.ofNullable(format));
        assertThat(Format.readableFromMiddle(name)).isEqualTo(middle);
    }
}
