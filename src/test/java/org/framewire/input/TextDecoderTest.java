package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.TextDecoder.decode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.framewire.input.TextDecoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static String readAll(byte[] bytes) throws IOException {
        DecodedStream stream = TextDecoder.open(TextDecoder.peek(Items.bytes(bytes)));
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[DecodedStream.LEAST_ROOM];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void the_byte_order_mark_decides(String charset) throws IOException {
        byte[] bytes = "\uFEFFBrücke über den Fluß".getBytes(Charset.forName(charset));

        assertThat(decode(bytes)).isEqualTo(new Decoded("Brücke über den Fluß", false));
        assertThat(readAll(bytes)).isEqualTo("Brücke über den Fluß");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_known_by_its_zeros(String charset) {
        assertThat(decode("The river rose again.".getBytes(Charset.forName(charset))))
                .isEqualTo(new Decoded("The river rose again.", false));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Мост через реку открыли вчера утром после долгого ремонта и испытаний.",
        "windows-1252, “It’s a café – naïve”",
        "GB18030, 大桥昨天早上在长时间的维修之后重新开放，许多居民前来观看。",
        "EUC-KR, 다리는 오랜 수리 끝에 어제 아침 다시 열렸고 많은 주민이 구경하러 왔다.",
        "Shift_JIS, 橋は長い修理の後、昨日の朝に再び開通し、多くの住民が見物に来ました。",
    })
    void another_charset_is_detected(String charset, String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(decode(bytes)).isEqualTo(new Decoded(text, false));
        assertThat(readAll(bytes)).isEqualTo(text);
    }

    @Test
    void a_stray_byte_in_utf_8_is_read_as_windows_1252_and_marked() throws IOException {
        byte[] text = "Zoë said it?s über".getBytes(StandardCharsets.UTF_8);
        text["Zoë said it".getBytes(StandardCharsets.UTF_8).length] = (byte) 0x92;

        assertThat(decode(text)).isEqualTo(new Decoded("Zoë said it’s über", true));
        assertThat(readAll(text)).isEqualTo("Zoë said it’s über");
    }

    @Test
    void a_character_cut_off_at_the_end_is_no_replacement_character() throws IOException {
        byte[] text = {'a', (byte) 0xE2, (byte) 0x80};

        assertThat(decode(text)).isEqualTo(new Decoded("aâ€", true));
        assertThat(readAll(text)).isEqualTo("aâ€");
    }

    @Test
    void a_malformed_byte_far_behind_the_head_of_a_stream_is_found_at_its_place() throws IOException {
        byte[] bytes = "é".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        bytes[150_000] = 'x';
        DecodedStream stream = TextDecoder.open(TextDecoder.peek(Items.bytes(bytes)));
        char[] buffer = new char[1 << 20];
        int length = 0;
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            length += n;
        }

        assertThat(length).isEqualTo(100_001);
        assertThat(stream.repairedBefore(75_000)).isFalse();
        assertThat(stream.repairedBefore(75_002)).isTrue();
        assertThat(stream.repairedBefore(100_001)).isFalse();
    }

    @Test
    void a_stray_zero_is_not_binary_but_the_mark_of_a_binary_format_is() {
        byte[] text = "text,source\nOne\0 two,A\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.isBinary(text)).isFalse();
        assertThat(TextDecoder.isBinary(("\u0089PNG" + "x".repeat(99)).getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
        assertThat(TextDecoder.isBinary("%PDF-1.4 and so on".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void zeros_and_many_control_characters_are_binary() {
        assertThat(TextDecoder.isBinary(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isTrue();
        assertThat(TextDecoder.isBinary(new byte[] {1, 2, 'a', 'b', 'c', 'd'})).isTrue();
        assertThat(TextDecoder.isBinary("a\tb\r\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(TextDecoder.isBinary("Plain words".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
        assertThat(TextDecoder.isBinary(new byte[0])).isFalse();
    }
}
