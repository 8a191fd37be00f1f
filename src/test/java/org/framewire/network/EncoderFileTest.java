package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;

class EncoderFileTest {
    private static final byte[] PIECES = "[CLS]\n[SEP]\n[UNK]\n\"\na".getBytes(StandardCharsets.UTF_8);
    /**
     * 5 pieces, 8 places, 2 kinds, one layer of 2 heads over 4 numbers, 6 in the middle, the outputs, and those of
     * claims.
     */
    private static final int BYTES = (5 + 8 + 2) * (4 + 4)
            + 2 * 4 * 4
            + 12 * 8
            + 4 * 8
            + 6 * 8
            + 4 * (4 + 6)
            + 4 * (12 + 4 + 6 + 4 + 16)
            + 6 * (4 + 12)
            + 4 * 6
            + 4 * (16 + 16)
            + 5 * (4 + 16)
            + 4 * 5
            + 3 * (4 + 5)
            + 4 * 3;

    @Test
    void a_whole_file_is_read() throws IOException {
        EncoderFile file = read(file(header("target", 1, Sha256.hex(new byte[BYTES])), PIECES, new byte[BYTES]));

        org.assertj.core.api.Assertions.assertThat(file.id())
                .isEqualTo("encoder-" + Sha256.hex(new byte[BYTES]).substring(0, 12));
    }

    @Test
    void one_that_was_altered_is_refused() {
        byte[] altered = new byte[BYTES];
        altered[7] = 1;

        refused(file(header("target", 1, Sha256.hex(new byte[BYTES])), PIECES, altered), "SHA-256");
    }

    @Test
    void one_whose_numbers_do_not_fit_its_sizes_is_refused() {
        byte[] shorter = new byte[BYTES - 1];

        refused(file(header("target", 1, Sha256.hex(shorter)), PIECES, shorter), "bytes of numbers");
    }

    @Test
    void numbers_that_are_not_finite_are_refused() {
        byte[] numbers = new byte[BYTES];
        Arrays.fill(numbers, (byte) 0xff);

        refused(file(header("target", 1, Sha256.hex(numbers)), PIECES, numbers), "not finite");
    }

    @Test
    void sizes_that_nobody_has_are_refused_before_anything_is_allocated() {
        refused(file(header("target", 1_000_000, Sha256.hex(new byte[BYTES])), PIECES, new byte[BYTES]), "sizes");
    }

    @Test
    void other_outputs_are_refused() {
        refused(file(header("stance", 1, Sha256.hex(new byte[BYTES])), PIECES, new byte[BYTES]), "outputs");
    }

    @Test
    void claims_from_a_layer_that_there_is_not_are_refused() {
        String header = header("target", 1, Sha256.hex(new byte[BYTES]));
        for (String layer : new String[] {"0", "2"}) {
            String other = header.replace("\"claim_layer\":1", "\"claim_layer\":" + layer);
            refused(file(other, PIECES, new byte[BYTES]), "claims from layer " + layer);
        }
    }

    @Test
    void what_is_no_zip_or_ends_early_is_refused() {
        byte[] whole = file(header("target", 1, Sha256.hex(new byte[BYTES])), PIECES, new byte[BYTES]);

        refused("plain words".getBytes(StandardCharsets.UTF_8), "no entry");
        refused(Arrays.copyOf(whole, whole.length / 2), "zip");
    }

    private static void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(UserError.class).hasMessageContaining(message);
    }

    private static EncoderFile read(byte[] bytes) throws IOException {
        return EncoderFile.read(new ByteArrayInputStream(bytes), "test.zip");
    }

    private static String header(String head, int layers, String sum) {
        return "{\"format\":2,\"longest\":3,\"before\":1,\"outputs\":{\"" + head
                + "\":[\"us\",\"bloc\",\"none\"],\"framing\":[\"anti\",\"neutral\",\"pro\"],\"claim\":[\"attributed\",\"state_media\",\"own_voice\"]},"
                + "\"claim_layer\":1,\"claim_width\":5,\"layers\":" + layers
                + ",\"heads\":2,\"hidden\":4,\"inner\":6,\"pieces\":5,\"places\":8,\"pieces_sha256\":\""
                + Sha256.hex(PIECES) + "\",\"encoder_sha256\":\"" + sum + "\"}";
    }

    private static byte[] file(String header, byte[] pieces, byte[] numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "encoder.json", header.getBytes(StandardCharsets.UTF_8));
            put(zip, "pieces.txt", pieces);
            put(zip, "encoder.bin", numbers);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
