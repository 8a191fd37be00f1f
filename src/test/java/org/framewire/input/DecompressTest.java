package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DecompressTest {
    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void gzip_is_unwrapped_by_its_content() throws IOException {
        assertThat(Decompress.of(Items.bytes(gzip("The dam holds.")))).hasContent("The dam holds.");
    }

    @Test
    void plain_content_stays_as_it_is() throws IOException {
        assertThat(Decompress.of(Items.utf8("The dam holds."))).hasContent("The dam holds.");
        assertThat(Decompress.of(Items.utf8(""))).hasContent("");
    }

    @Test
    void a_cut_off_gzip_file_yields_its_first_records_and_a_rejection() throws IOException {
        StringBuilder text = new StringBuilder("{\"text\":\"one\"}\n");
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 50_000; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        byte[] whole = gzip(text.toString());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(Items.all(new JsonLinesReader().read("a.jsonl.gz", Decompress.of(Items.bytes(half)))))
                .containsExactly(Items.rejection(
                        "a.jsonl.gz:1", RejectionReason.BROKEN_FILE, "Unexpected end of ZLIB input stream"));
    }

    @Test
    void a_file_that_ends_within_the_gzip_header_is_a_rejection() throws IOException {
        byte[] head = {0x1f, (byte) 0x8b};

        assertThat(Items.all(new JsonLinesReader().read("a.jsonl.gz", Decompress.of(Items.bytes(head)))))
                .hasSize(1)
                .allMatch(item -> ((Rejection) item).reason() == RejectionReason.BROKEN_FILE);
    }
}
