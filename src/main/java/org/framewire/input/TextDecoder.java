package org.framewire.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Turns bytes into characters without ever writing a replacement character in silence: the byte order mark decides,
 * else strict UTF-8, else what ICU4J detects in the first 64 KB. Bytes that the charset does not allow are read as
 * windows-1252 and the text is marked as repaired.
 */
final class TextDecoder {
    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Charsets that are read as the larger one that programs really write under their name. */
    private static final Map<String, String> LARGER = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "EUC-KR", "x-windows-949",
            "Shift_JIS", "windows-31j");

    /** The first bytes of PNG, JPEG, GIF, PDF, ZIP (with it the formats of office programs) and gzip. */
    private static final int[][] BINARY_MARKS = {
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8', '7', 'a'},
        {'G', 'I', 'F', '8', '9', 'a'},
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {0x1F, 0x8B},
    };

    private TextDecoder() {}

    /** Text and whether any of its bytes had to be guessed. */
    record Decoded(String text, boolean repaired) {}

    /** How a file's bytes are to be read; {@code markLength} bytes at its start are its byte order mark. */
    record Encoding(Charset charset, int markLength) {}

    /** The first up to 64 KB of a stream, which can still be read from {@code in}. */
    record Head(byte[] bytes, InputStream in) {}

    static Head peek(InputStream in) throws IOException {
        byte[] head = Decompress.beginning(in, HEAD);
        return new Head(head, new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    /** The characters of a stream. */
    static DecodedStream open(Head head) throws IOException {
        Encoding encoding = encodingOf(head.bytes());
        head.in().skipNBytes(encoding.markLength());
        return new DecodedStream(head.in(), encoding.charset());
    }

    /** A stream without characters. */
    static DecodedStream nothing() {
        return new DecodedStream(InputStream.nullInputStream(), StandardCharsets.UTF_8);
    }

    /** The text of a whole small piece of bytes. */
    static Decoded decode(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0 && !quick.startsWith("\uFEFF") && quick.indexOf('\0') < 0) {
            return new Decoded(quick, false);
        }
        Encoding encoding = encodingOf(bytes);
        return DecodedStream.decode(bytes, encoding.markLength(), encoding.charset());
    }

    /**
     * Whether the beginning of a file shows that it is no text: it begins as images, PDF, ZIP and gzip files do, or
     * more than a tenth of it is control characters. A few zeros, as broken exports have, make no file binary.
     */
    static boolean isBinary(byte[] head) {
        if (Arrays.stream(BINARY_MARKS).anyMatch(mark -> startsWith(head, mark))) {
            return true;
        }
        if (isWide(encodingOf(head).charset())) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += b >= 0 && b < ' ' && !blank || b == 0x7f ? 1 : 0;
        }
        return controls > head.length / 10;
    }

    /** Whether there is a zero in bytes whose charset writes no letter with one. */
    static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return !isWide(encodingOf(bytes).charset());
            }
        }
        return false;
    }

    /** Whether the byte of a line break can be part of another character. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    static Encoding encodingOf(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(unmarked(head), 0);
    }

    private static Charset unmarked(byte[] head) {
        Charset wide = wideByItsZeros(head);
        if (wide != null) {
            return wide;
        }
        Utf8Check utf8 = Utf8Check.of(head);
        if (utf8.malformed() <= utf8.multibyte()) {
            return StandardCharsets.UTF_8;
        }
        // Single bytes among ASCII are Western quotation marks and accents; a detector guesses wildly from so little.
        return utf8.isolated() * 10 >= utf8.malformed() * 8 ? WINDOWS_1252 : detected(head);
    }

    /** UTF-16 without a mark: Western text in it has a zero in nearly every other byte, and nowhere else. */
    private static Charset wideByItsZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int many = head.length / 5;
        int few = head.length / 50;
        if (head.length >= 4 && zeros[1] > many && zeros[0] <= few) {
            return StandardCharsets.UTF_16LE;
        }
        return head.length >= 4 && zeros[0] > many && zeros[1] <= few ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset detected(byte[] head) {
        for (CharsetMatch match : new CharsetDetector().setText(head).detectAll()) {
            String name = LARGER.getOrDefault(match.getName(), match.getName());
            if (!name.startsWith("UTF-") && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return WINDOWS_1252;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, bytes, 0, mark.length);
    }
}
