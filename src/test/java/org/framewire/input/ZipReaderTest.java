package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Archives.zip;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ZipReaderTest {
    private static final String LINE = "{\"text\":\"One\"}\n";

    private static List<RawItem> read(byte[] archive) {
        return Items.all(new FormatReader(FieldNames.defaults()).read("a.zip", Items.bytes(archive)));
    }

    @Test
    void each_file_is_read_by_its_own_name() {
        assertThat(read(zip(
                        "news/", "",
                        "news/a.csv", "source;text\nGazette;\"One,\ntwo\"\nGazette\n",
                        "news/deep/b.json", "[{\"text\":\"Two\"},\n {\"text\":\"Three\"}]",
                        "Harbour Post/c.txt", "Four.",
                        "d.jsonl.gz", gzip(utf8(LINE)),
                        "e.html", Archives.PAGE,
                        "f.warc.gz", gzip(Archives.page("https://post.example/1", Archives.PAGE)))))
                .containsExactly(
                        record("a.zip!news/a.csv:2", "source", "Gazette", "text", "One,\ntwo"),
                        rejection(
                                "a.zip!news/a.csv:4", RejectionReason.RAGGED_ROW, "1 cells, the header has 2: Gazette"),
                        record("a.zip!news/deep/b.json:1", "text", "Two"),
                        record("a.zip!news/deep/b.json:2", "text", "Three"),
                        record("a.zip!Harbour Post/c.txt:1", "source", "Harbour Post", "text", "Four."),
                        record("a.zip!d.jsonl.gz:1", "text", "One"),
                        record("a.zip!e.html:1", "html", Archives.PAGE),
                        record(
                                "a.zip!f.warc.gz@0",
                                "crawl_date",
                                "2024-03-05T06:07:08Z",
                                "html",
                                Archives.PAGE,
                                "url",
                                "https://post.example/1"));
    }

    @Test
    void names_that_point_elsewhere_are_only_names_and_hidden_files_are_passed_over() {
        assertThat(read(zip(
                        "../../etc/a.jsonl", LINE,
                        "/etc/b.jsonl", LINE,
                        "C:\\news\\c.jsonl", LINE,
                        "x\u001b[31m.jsonl", LINE,
                        "__MACOSX/._c.jsonl", LINE,
                        ".hidden/d.jsonl", LINE)))
                .containsExactly(
                        record("a.zip!../../etc/a.jsonl:1", "text", "One"),
                        record("a.zip!/etc/b.jsonl:1", "text", "One"),
                        record("a.zip!C:/news/c.jsonl:1", "text", "One"),
                        record("a.zip!x?[31m.jsonl:1", "text", "One"));
    }

    @Test
    void what_is_not_read_is_rejected_by_name() throws IOException {
        assertThat(read(zip("notes.docx", "x", "b.parquet", "PAR1", "a.jsonl", LINE)))
                .containsExactly(
                        rejection("a.zip!notes.docx", RejectionReason.UNKNOWN_FORMAT, "save it as plain text (.txt)"),
                        rejection(
                                "a.zip!b.parquet",
                                RejectionReason.UNKNOWN_FORMAT,
                                "Parquet in an archive: unpack it first"),
                        record("a.zip!a.jsonl:1", "text", "One"));
        assertThat(read(zip("only/", ""))).containsExactly(rejection("a.zip", RejectionReason.EMPTY_FILE, "no file"));
        assertThat(read(utf8("no archive")))
                .containsExactly(rejection(
                        "a.zip",
                        RejectionReason.BROKEN_FILE,
                        "no ZIP archive: begins with the bytes 6e 6f 20 61 72 63 68 69 76 65"));
    }

    @Test
    void a_table_without_texts_is_rejected_with_what_to_do() throws IOException {
        assertThat(read(zip("a.csv", "stories_id,media_id,url\n1,2,x\n", "b.csv", "title\nOne\n")))
                .extracting(item -> ((Rejection) item).where() + " " + ((Rejection) item).found())
                .satisfiesExactly(
                        table -> assertThat(table)
                                .isEqualTo(
                                        "a.zip!a.csv:1 this is a Media Cloud list of stories, which has no article text;"
                                                + " expected: the articles themselves: fetch the pages at url and give their text"
                                                + " with it (text, url); found: stories_id, media_id, url"),
                        table -> assertThat(table)
                                .startsWith(
                                        "a.zip!b.csv:1 no column holds the article's text; expected: one of text,"));
    }

    @Test
    void an_encrypted_file_is_rejected_and_the_next_one_is_read() throws IOException {
        byte[] archive = stored("secret.jsonl", LINE, "b.jsonl", LINE);
        archive[6] |= 1;

        assertThat(read(archive))
                .containsExactly(
                        rejection("a.zip!secret.jsonl", RejectionReason.ENCRYPTED, "a file that only a password opens"),
                        record("a.zip!b.jsonl:1", "text", "One"));
    }

    @Test
    void a_changed_byte_is_found_by_the_checksum_and_the_next_file_is_read() throws IOException {
        byte[] archive = stored("a.jsonl", LINE, "b.jsonl", LINE);
        int at = 30 + "a.jsonl".length() + LINE.indexOf("One");
        archive[at] = 'o';

        assertThat(read(archive))
                .containsExactly(
                        record("a.zip!a.jsonl:1", "text", "one"),
                        rejection("a.zip!a.jsonl", RejectionReason.BROKEN_FILE, "its checksum does not fit"),
                        record("a.zip!b.jsonl:1", "text", "One"));
    }

    /** With sizes and checksums before the contents, as most programs write them. */
    private static byte[] stored(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = utf8(namesAndContents[i + 1]);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void archives_lie_in_archives_but_not_without_end() {
        byte[] one = zip("a.jsonl", LINE);
        byte[] two = zip("one.zip", one);
        byte[] five = zip("four.zip", zip("three.zip", zip("two.zip", two)));

        assertThat(read(two)).containsExactly(record("a.zip!one.zip!a.jsonl:1", "text", "One"));
        assertThat(read(five))
                .containsExactly(rejection(
                        "a.zip!four.zip!three.zip!two.zip!one.zip",
                        RejectionReason.UNKNOWN_FORMAT,
                        "archives in archives, too deep"));
    }

    @Test
    void a_file_twice_under_one_name_has_two_places() {
        byte[] archive = zip("a.jsonl", LINE, "b.jsonl", LINE);
        for (int i = 0; i < archive.length - 7; i++) {
            if (archive[i] == 'b' && archive[i + 1] == '.' && archive[i + 2] == 'j') {
                archive[i] = 'a';
            }
        }

        assertThat(read(archive))
                .containsExactly(record("a.zip!a.jsonl:1", "text", "One"), record("a.zip!a.jsonl#2:1", "text", "One"));
    }

    @Test
    void a_bomb_is_left_before_it_has_gone_off() {
        byte[] zeros = new byte[8 << 20];
        Object[] files = new Object[40];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = i + ".csv";
            files[i + 1] = zeros;
        }

        List<RawItem> items = read(zip("bomb.zip", zip(files), "a.jsonl", LINE));

        assertThat(items.get(items.size() - 1))
                .isEqualTo(rejection("a.zip", RejectionReason.BROKEN_FILE, "unpacks to more than 250 times its size"));
        assertThat(items).hasSizeLessThan(15);
    }

    @Test
    void a_cut_off_or_damaged_archive_ends_in_rejections_never_in_an_exception() {
        byte[] whole = zip("a.jsonl", LINE.repeat(50), "b/c.csv", "text\nOne\n", "d.txt.gz", gzip(utf8("Four.")));
        for (int length = 0; length < whole.length; length += 3) {
            read(Arrays.copyOf(whole, length));
        }
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(read(damaged)).isNotEmpty();
        }
    }

    @Test
    @Timeout(60)
    void many_names_that_are_clipped_to_one_are_numbered_in_no_square_of_time() {
        int count = 20_000;
        Object[] files = new Object[2 * count];
        for (int i = 0; i < count; i++) {
            files[2 * i] = "x".repeat(600) + i + ".jsonl";
            files[2 * i + 1] = "";
        }

        assertThat(read(zip(files)))
                .hasSize(count)
                .last()
                .isEqualTo(rejection(
                        "a.zip!" + "x".repeat(500) + "#" + count + ":1", RejectionReason.EMPTY_FILE, "no record"));
    }
}
