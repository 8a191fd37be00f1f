package org.framewire.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.framewire.json.Json;

/**
 * The recipe of {@code datasets/sample/archive.parquet}: its rows are the lines of
 * {@code datasets/recipes/sample-archive.jsonl}.
 */
final class SampleArchive {
    static final Path RECIPE = Path.of("datasets/recipes/sample-archive.jsonl");
    static final Path ARCHIVE = Path.of("datasets/sample/archive.parquet");
    private static final List<String> COLUMNS = List.of("id", "url", "title", "source", "country", "date", "text");

    private SampleArchive() {}

    /** Writes the archive anew, to be run from the project's folder. */
    public static void main(String[] args) throws IOException {
        Files.deleteIfExists(ARCHIVE);
        write(ARCHIVE, rows());
    }

    static List<Map<String, Object>> rows() throws IOException {
        return Files.readAllLines(RECIPE).stream().map(SampleArchive::object).toList();
    }

    static void write(Path file, List<Map<String, Object>> rows) throws IOException {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (String column : COLUMNS) {
            message.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column);
        }
        MessageType schema = message.named("article");
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new Configuration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (Map<String, Object> row : rows) {
                Group group = groups.newGroup();
                COLUMNS.stream()
                        .filter(column -> row.get(column) != null)
                        .forEach(column -> group.append(column, (String) row.get(column)));
                writer.write(group);
            }
        }
    }

    private static Map<String, Object> object(String line) {
        try {
            return Json.object(line);
        } catch (Json.Malformed e) {
            throw new UncheckedIOException(new IOException(RECIPE + ": " + e.getMessage(), e));
        }
    }
}
