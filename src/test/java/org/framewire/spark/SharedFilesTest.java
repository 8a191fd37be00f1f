package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Archives.zip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFilesTest {
    private static final int RECORDS = 50;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 49, 50, 51, 64})
    void each_record_is_read_once_and_in_order_however_many_share_the_file(int tasks) throws Exception {
        write("a.csv", utf8("source,text\n" + lines("Post,\"Boat %d\nlands.\"")));
        List<RawItem> whole = read(plan().splits());

        List<InputSplit> splits = share(tasks);

        assertThat(whole).hasSize(RECORDS);
        assertThat(splits).hasSize(Math.min(tasks, RECORDS));
        assertThat(splits.stream().mapToLong(InputSplit::length).sum()).isEqualTo(Files.size(folder.resolve("a.csv")));
        assertThat(read(splits)).isEqualTo(whole);
        int each = RECORDS / splits.size();
        assertThat(splits).allSatisfy(split -> assertThat(read(List.of(split))).hasSizeBetween(each, each + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.json", "a.tsv.gz", "a.zip", "a.parquet"})
    void every_format_whose_records_are_soon_passed_over_is_shared(String name) throws Exception {
        String objects = lines("{\"source\": \"Post\", \"text\": \"Boat %d lands.\"}");
        switch (name) {
            case "a.jsonl" -> write(name, utf8(objects));
            case "a.jsonl.gz" -> write(name, gzip(utf8(objects)));
            case "a.json" -> write(name, utf8("[" + objects.strip().replace("\n", ",\n") + "]"));
            case "a.zip" -> write(name, zip("b.jsonl", utf8(objects)));
            case "a.tsv.gz" -> write(name, gzip(utf8("source\ttext\n" + lines("Post\tBoat %d lands."))));
            default ->
                SampleArchive.write(
                        folder.resolve(name),
                        IntStream.range(0, RECORDS)
                                .mapToObj(
                                        i -> Map.<String, Object>of("source", "Post", "text", "Boat " + i + " lands."))
                                .toList());
        }
        List<RawItem> whole = read(plan().splits());

        List<InputSplit> splits = share(4);

        assertThat(whole).hasSize(RECORDS);
        assertThat(splits).hasSize(4);
        assertThat(read(splits)).isEqualTo(whole);
    }

    @Test
    void what_breaks_off_is_told_by_one_of_them() throws Exception {
        byte[] packed = gzip(utf8(lines("{\"source\": \"Post\", \"text\": \"Boat %d lands.\"}")));
        write("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 20));
        List<RawItem> whole = read(plan().splits());

        List<RawItem> shared = read(share(5));

        assertThat(whole).filteredOn(Rejection.class::isInstance).hasSize(1);
        assertThat(shared).isEqualTo(whole);
    }

    @Test
    void a_file_is_shared_by_as_many_as_its_part_of_the_input_asks_for() throws Exception {
        write("a.csv", utf8("source,text\n" + lines("Post,Boat %d lands.")));
        write("b.csv", utf8("source,text\n" + (lines("Post,Ship %d sinks.") + "\n").repeat(3)));
        write("c.csv", utf8("source,text\nPost,Nothing moves.\n"));

        List<InputSplit> splits = share(8);

        assertThat(splits.stream().filter(split -> split.name().endsWith("a.csv")))
                .hasSize(2);
        assertThat(splits.stream().filter(split -> split.name().endsWith("b.csv")))
                .hasSize(6);
        assertThat(splits.stream().filter(split -> split.name().endsWith("c.csv")))
                .hasSize(1);
        assertThat(read(splits)).isEqualTo(read(plan().splits()));
    }

    @Test
    void small_files_and_packed_pages_are_left_to_one() throws Exception {
        write("a.csv", utf8("source,text\n" + lines("Post,Boat %d lands.")));
        Object[] pages = IntStream.range(0, 4 * RECORDS + 4)
                .mapToObj(i -> i % 2 == 0 ? i + ".html" : "<html><body><p>Boat " + i + " lands.</p></body></html>")
                .toArray();
        write("b.zip", zip(pages));
        write(
                "c.html",
                utf8("<html><body>" + lines("<p>Boat %d lands at the quay.</p>").repeat(20)));

        List<InputSplit> splits = shared(Files.size(folder.resolve("a.csv"))).share(plan().splits(), 9);

        assertThat(splits).isEqualTo(plan().splits()).hasSize(3);
    }

    @Test
    void one_task_reads_all() throws Exception {
        write("a.csv", utf8("source,text\n" + lines("Post,Boat %d lands.")));

        assertThat(share(1)).isEqualTo(plan().splits());
    }

    private List<InputSplit> share(int tasks) {
        return shared(100).share(plan().splits(), tasks);
    }

    private static SharedFiles shared(long smallest) {
        JavaSparkContext context = LocalSpark.context();
        ArticleParser parser =
                new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LocalDate.of(2025, 12, 31));
        return new SharedFiles(
                context, SerializableConfiguration.broadcast(context.sc()), context.broadcast(parser), smallest);
    }

    private InputPlan plan() {
        return InputPlan.of(List.of(folder.toString()), new Configuration());
    }

    private static List<RawItem> read(List<InputSplit> splits) {
        List<RawItem> items = new ArrayList<>();
        for (InputSplit split : splits) {
            try (SplitReader reader = new SplitReader(new Configuration(), FieldNames.defaults())) {
                reader.read(split).forEachRemaining(items::add);
            }
        }
        return items;
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }

    /** A line for each record, with its number in it. */
    private static String lines(String line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            lines.append(line.formatted(i)).append('\n');
        }
        return lines.toString();
    }
}
