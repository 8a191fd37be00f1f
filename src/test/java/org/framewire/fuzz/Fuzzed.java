package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.framewire.input.FieldNames;
import org.framewire.input.FormatReader;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.input.Rejection;

/** What the fuzz targets share: texts out of bytes, and what must hold of every file. */
public final class Fuzzed {
    /** Seconds that no input of a few kilobytes may take. */
    public static final int SECONDS = 20;

    private static final int LONGEST_FOUND = 201;
    private static final char FIRST_STAND_IN = '\uE000';
    private static final char LAST_STAND_IN = '\uE7FF';

    private Fuzzed() {}

    /**
     * Text of any kind: UTF-8, in which U+E000 to U+E7FF stand for the halves of surrogate pairs, which it cannot hold
     * but escapes in JSON can.
     */
    public static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_STAND_IN && c <= LAST_STAND_IN) {
                text.setCharAt(i, (char) (Character.MIN_SURROGATE + (c - FIRST_STAND_IN)));
            }
        }
        return text.toString();
    }

    /** The title and the body of an article: what stands before and behind the first line break. */
    static String[] article(byte[] bytes) {
        String text = text(bytes);
        int end = text.indexOf('\n');
        return end < 0 ? new String[] {"", text} : new String[] {text.substring(0, end), text.substring(end + 1)};
    }

    /** What a file holds; the message where it is refused as a whole. It is read twice, which must give the same. */
    static Object read(String name, byte[] bytes) {
        Object first = outcome(() -> items(name, bytes));
        assertThat(outcome(() -> items(name, bytes))).isEqualTo(first);
        if (first instanceof List<?> items) {
            assertThat(items).allSatisfy(item -> check(name, (RawItem) item));
        }
        return first;
    }

    private static List<RawItem> items(String name, byte[] bytes) {
        List<RawItem> items = new ArrayList<>();
        new FormatReader(FieldNames.defaults())
                .read(name, new ByteArrayInputStream(bytes))
                .forEachRemaining(items::add);
        return items;
    }

    private static void check(String name, RawItem item) {
        if (item instanceof RawRecord record) {
            assertThat(record.where()).startsWith(name);
            assertThat(record.fields()).doesNotContainValue("");
        } else {
            Rejection rejection = (Rejection) item;
            assertThat(rejection.where()).startsWith(name);
            assertThat(rejection.found())
                    .hasSizeLessThanOrEqualTo(LONGEST_FOUND)
                    .doesNotContainPattern("\\p{Cntrl}");
        }
    }

    /** The result, or the message of the one exception that is promised. */
    public static Object outcome(Callable<?> call) {
        try {
            return call.call();
        } catch (UserError e) {
            return e.getMessage();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("no checked exception is promised", e);
        }
    }

    /** A file with this content, for what reads files only; it is the same one each time. */
    static Path file(byte[] bytes) {
        try {
            Files.write(Scratch.FILE, bytes);
            return Scratch.FILE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made when it is first needed. */
    private static final class Scratch {
        static final Path FILE = create();

        private static Path create() {
            try {
                Path file = Files.createTempFile("fuzzed", ".csv");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
