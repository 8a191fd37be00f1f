package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** NIST's example of one block. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void text_bytes_and_stream_of_the_same_content_have_the_standards_sum() throws IOException {
        byte[] content = "abc".getBytes(StandardCharsets.US_ASCII);

        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(content)).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(new ByteArrayInputStream(content))).isEqualTo(OF_ABC);
        assertThat(Sha256.of(content)).hasSize(32).startsWith(0xba, 0x78, 0x16);
    }

    @Test
    void text_counts_as_utf_8() {
        assertThat(Sha256.hex("é")).isEqualTo(Sha256.hex(new byte[] {(byte) 0xc3, (byte) 0xa9}));
    }
}
