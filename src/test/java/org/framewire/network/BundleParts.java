package org.framewire.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framewire.Sha256;

/**
 * A zip of three entries out of the bytes that a fuzzer made: no fuzzer finds a SHA-256 sum, so that these are put in.
 * The parts are separated by {@value #SEPARATOR}; in the first, {@code @S1} and {@code @S2} stand for the sums of the
 * second and the third, {@code @L1} and {@code @L2} for their lengths, {@code @ID} for the first digits of {@code @S2}.
 */
final class BundleParts {
    private static final String SEPARATOR = "\n====\n";
    private static final int ID_DIGITS = 12;

    private BundleParts() {}

    static byte[] zip(byte[] bytes, String... names) {
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split(SEPARATOR, names.length);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(latin(i == 0 ? header(parts) : part(parts, i)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static String header(String[] parts) {
        String header = parts[0];
        for (int i = 1; i < 3; i++) {
            byte[] part = latin(part(parts, i));
            header = header.replace("@S" + i, Sha256.hex(part)).replace("@L" + i, Integer.toString(part.length));
        }
        return header.replace("@ID", Sha256.hex(latin(part(parts, 2))).substring(0, ID_DIGITS));
    }

    private static String part(String[] parts, int i) {
        return i < parts.length ? parts[i] : "";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
