package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.join;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecompressTest {
    private static InputStream unwrapped(byte[] bytes) {
        Unpacking unpacking = new Unpacking();
        return new Decompress(unpacking.file(Items.bytes(bytes)), unpacking);
    }

    private static List<RawItem> lines(byte[] bytes) {
        return Items.all(new FormatReader(FieldNames.defaults()).read("a.jsonl.gz", Items.bytes(bytes)));
    }

    @Test
    void gzip_is_unwrapped_by_its_content() {
        assertThat(unwrapped(gzip(utf8("The dam holds.")))).hasContent("The dam holds.");
    }

    @Test
    void plain_content_stays_as_it_is() {
        assertThat(unwrapped(utf8("The dam holds."))).hasContent("The dam holds.");
        assertThat(unwrapped(utf8(""))).hasContent("");
    }

    @Test
    void members_are_read_one_after_the_other_and_zeros_behind_them_are_nothing() {
        byte[] members = join(gzip(utf8("The dam ")), gzip(utf8("")), gzip(utf8("holds.")), new byte[600]);

        assertThat(unwrapped(members)).hasContent("The dam holds.");
    }

    @Test
    void a_header_with_a_name_a_comment_and_extra_bytes_is_passed_over() {
        byte[] plain = gzip(utf8("The dam holds."));
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 4 + 8 + 16 + 2;
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);

        assertThat(unwrapped(join(header, new byte[] {3, 0, 7, 7, 7}, utf8("a.csv\0note\0"), new byte[] {1, 2}, rest)))
                .hasContent("The dam holds.");
    }

    @Test
    void a_cut_off_gzip_file_yields_its_first_records_and_a_rejection() {
        StringBuilder text = new StringBuilder("{\"text\":\"one\"}\n");
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        byte[] whole = gzip(utf8(text.toString()));

        assertThat(lines(Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(
                        record("a.jsonl.gz:1", "text", "one"),
                        rejection("a.jsonl.gz:2", RejectionReason.BROKEN_FILE, "Unexpected end of ZLIB input stream"));
    }

    @Test
    void a_file_that_ends_within_the_gzip_header_is_a_rejection() {
        assertThat(lines(new byte[] {0x1f, (byte) 0x8b}))
                .containsExactly(
                        rejection("a.jsonl.gz:1", RejectionReason.BROKEN_FILE, "Unexpected end of the gzip header"));
    }

    @Test
    void a_wrong_checksum_and_strange_bytes_behind_the_data_are_told() {
        byte[] good = gzip(utf8("{\"text\":\"one\"}\n"));
        byte[] bad = good.clone();
        bad[bad.length - 6] ^= 1;

        assertThat(lines(bad))
                .containsExactly(
                        record("a.jsonl.gz:1", "text", "one"),
                        rejection(
                                "a.jsonl.gz:2", RejectionReason.BROKEN_FILE, "gzip data whose checksum does not fit"));
        assertThat(lines(join(good, utf8("more"))))
                .containsExactly(
                        record("a.jsonl.gz:1", "text", "one"),
                        rejection(
                                "a.jsonl.gz:2",
                                RejectionReason.BROKEN_FILE,
                                "bytes that are no gzip data behind the gzip data"));
    }

    @Test
    void a_bomb_is_left_before_it_has_gone_off() {
        byte[] megabyte = gzip(utf8(" ".repeat(1 << 20)));
        byte[][] members = new byte[80][];
        Arrays.fill(members, megabyte);

        assertThat(Items.all(new FormatReader(FieldNames.defaults()).read("a.txt.gz", Items.bytes(join(members)))))
                .extracting(item -> ((Rejection) item).reason())
                .containsExactly(RejectionReason.TOO_LONG);
        assertThat(lines(join(gzip(utf8("{\"text\":\"one\"}\n")), join(members))))
                .containsExactly(
                        record("a.jsonl.gz:1", "text", "one"),
                        rejection(
                                "a.jsonl.gz:2",
                                RejectionReason.BROKEN_FILE,
                                "unpacks to more than 250 times its size"));
    }
}
