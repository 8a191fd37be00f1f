package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.framewire.input.Archives.PAGE;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.join;
import static org.framewire.input.Archives.page;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Archives.zip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.framewire.UserError;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPlanTest {
    private static final String URL = "https://post.example/1";

    @TempDir
    Path folder;

    @Test
    void a_folder_of_every_container_is_read_by_its_path_alone() throws Exception {
        write("a.csv", utf8("text;source\n\"One,\ntwo\";Gazette\n"));
        write("b.tsv", utf8("source\ttext\nGazette\t\"No,\" she said.\n"));
        write(
                "c.json",
                utf8("{\"articles\": [\n{\"text\": \"One\"},\n{\"text\": \"Tw\no\"},\n{\"text\": \"Three\"}]}"));
        write("d.jsonl.gz", gzip(utf8("{\"text\":\"One\"}\n")));
        write("Harbour Post/e.txt", utf8("One."));
        write("f.htm", utf8(PAGE));
        write("g.warc.gz", join(gzip(page(URL, PAGE)), gzip(page(URL, PAGE))));
        write("h.warc", page(URL, PAGE));
        write("i.zip", zip("x/j.json", "[{\"text\": \"One\"}]", "k.doc", "?"));
        write("_logs/l.csv", utf8("?"));
        write("m.doc", utf8("?"));

        InputPlan plan = plan();

        assertThat(plan.rejections())
                .containsExactly(new Rejection(
                        folder + "/m.doc", RejectionReason.UNKNOWN_FORMAT, "1 bytes: save it as plain text (.txt)"));
        assertThat(wheres(plan))
                .containsExactly(
                        "Harbour Post/e.txt:1",
                        "a.csv:2",
                        "b.tsv:2",
                        "c.json:2",
                        "BROKEN_JSON c.json:3",
                        "c.json:5",
                        "d.jsonl.gz:1",
                        "f.htm:1",
                        "g.warc.gz@0",
                        "g.warc.gz@" + gzip(page(URL, PAGE)).length,
                        "h.warc@0",
                        "i.zip!x/j.json:1",
                        "UNKNOWN_FORMAT i.zip!k.doc");
    }

    @Test
    void a_large_file_is_cut_where_it_can_be_and_each_record_is_read_once() throws Exception {
        String line = "{\"text\":\"" + "The harbour was quiet. ".repeat(40) + "\"}\n";
        int lines = 5_000_000 / line.length() + 1;
        write("lines.json", utf8(line.repeat(lines)));
        write("array.json", utf8("[\n" + (line.strip() + ",\n").repeat(lines - 1) + line + "]"));

        InputPlan plan = plan();

        assertThat(plan.splits())
                .extracting(split -> name(split.name()), InputSplit::offset, InputSplit::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("array.json", 0L, true),
                        org.assertj.core.groups.Tuple.tuple("lines.json", 0L, false),
                        org.assertj.core.groups.Tuple.tuple("lines.json", 4L << 20, false));
        assertThat(wheres(plan)).hasSize(2 * lines).doesNotHaveDuplicates();
    }

    @Test
    void a_large_web_archive_is_cut_into_parts_of_64_mebibytes() throws Exception {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        byte[] member = gzip(page(URL, "<p>" + java.util.Base64.getEncoder().encodeToString(noise)));
        byte[][] members = new byte[(66 << 20) / member.length][];
        java.util.Arrays.fill(members, member);
        write("a.warc.gz", join(members));

        InputPlan plan = plan();

        assertThat(plan.splits())
                .extracting(InputSplit::offset, InputSplit::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, false),
                        org.assertj.core.groups.Tuple.tuple(64L << 20, false));
        assertThat(wheres(plan)).hasSize(members.length).doesNotHaveDuplicates();
    }

    @Test
    void no_name_of_a_file_tells_the_password_of_its_store() throws Exception {
        write("a.jsonl", utf8("{\"text\": \"One\"}\n"));
        write("sub/b.csv", utf8("text\nOne\n"));
        write("m.doc", utf8("?"));
        String place = "vault://***@store" + folder;

        InputPlan plan = InputPlan.of(
                List.of(SecretStore.address(folder), SecretStore.address(folder.resolve("*.jsonl"))),
                SecretStore.configuration());

        assertThat(plan.files()).extracting(InputFile::name).containsExactly(place + "/a.jsonl", place + "/sub/b.csv");
        assertThat(plan.rejections()).extracting(Rejection::where).containsExactly(place + "/m.doc");
        assertThat(plan.files()).extracting(InputFile::uri).allMatch(uri -> uri.contains(SecretStore.PASSWORD));
    }

    @Test
    void a_store_that_fails_while_a_file_is_read_is_told_with_the_file(@TempDir Path other) throws Exception {
        Path memory = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isReadable(memory), "no file here whose bytes cannot be read");
        Path file = Files.createSymbolicLink(other.resolve("a.jsonl"), memory);
        InputPlan plan = InputPlan.of(List.of(file.toString()), new Configuration());

        try (SplitReader reader = new SplitReader(new Configuration(), FieldNames.defaults())) {
            assertThatThrownBy(() -> reader.read(plan.splits().get(0)).forEachRemaining(item -> {}))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith("The input cannot be read\n  where:    " + file);
        }
    }

    private InputPlan plan() {
        return InputPlan.of(List.of(folder.toString()), new Configuration());
    }

    private List<String> wheres(InputPlan plan) {
        List<String> wheres = new ArrayList<>();
        for (InputSplit split : plan.splits()) {
            try (SplitReader reader = new SplitReader(new Configuration(), FieldNames.defaults())) {
                Iterator<RawItem> items = reader.read(split);
                items.forEachRemaining(item -> wheres.add(shown(item)));
            }
        }
        return wheres;
    }

    private String shown(RawItem item) {
        return item instanceof RawRecord record
                ? name(record.where())
                : ((Rejection) item).reason() + " " + name(((Rejection) item).where());
    }

    private String name(String path) {
        return path.substring(folder.toString().length() + 1);
    }

    private void write(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
