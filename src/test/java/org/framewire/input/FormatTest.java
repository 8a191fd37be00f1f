package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    private static final long LINES = 4L << 20;
    private static final long WARC = 64L << 20;

    @ParameterizedTest
    @CsvSource({
        "a.csv, CSV",
        "A.CSV, CSV",
        "hdfs://host/x/a.csv.gz, CSV",
        "a.tsv, TSV",
        "a.jsonl, JSON_LINES",
        "a.ndjson, JSON_LINES",
        "a.json, JSON",
        "a.jsonl.GZ, JSON_LINES",
        "a.txt, TEXT",
        "a.txt.gz, TEXT",
        "a.html, HTML",
        "a.htm.gz, HTML",
        "CC-NEWS-1.warc.gz, WARC",
        "a.warc, WARC",
        "x.zip!in/a.csv, CSV",
        "a.zip, ZIP",
        "part-0.snappy.parquet, PARQUET",
        "a.parquet.gz,",
        "a.docx,",
        "a.gz,",
        "csv,",
    })
    void a_name_tells_the_format(String name, Format format) {
        assertThat(Format.ofName(name)).isEqualTo(Optional.ofNullable(format));
    }

    @Test
    void one_object_a_line_and_compressed_web_archives_can_be_cut() {
        byte[] lines = Archives.utf8("{\"text\":\"One\"}\n{\"text\":\"Two\"}\n");
        byte[] pretty = Archives.utf8("{\n  \"text\":\"One\"\n}\n{\n  \"text\":\"Two\"\n}\n");

        assertThat(Format.partBytes("a.jsonl", lines)).isEqualTo(LINES);
        assertThat(Format.partBytes("a.json", lines)).isEqualTo(LINES);
        assertThat(Format.partBytes("a.json", pretty)).isZero();
        assertThat(Format.partBytes("a.jsonl.gz", Archives.gzip(lines))).isZero();
        assertThat(Format.partBytes("a.jsonl", "{\"text\":\"One\"}\n".getBytes(StandardCharsets.UTF_16LE)))
                .isZero();
        assertThat(Format.partBytes("a.jsonl", Archives.utf8("{\"text\":\"One\0\"}\n")))
                .isZero();
        assertThat(Format.partBytes("a.warc.gz", Archives.gzip(Archives.utf8("WARC/1.0"))))
                .isEqualTo(WARC);
        assertThat(Format.partBytes("a.warc", Archives.utf8("WARC/1.0"))).isZero();
        assertThat(Format.partBytes("a.csv", Archives.utf8("text\nOne\n"))).isZero();
    }
}
