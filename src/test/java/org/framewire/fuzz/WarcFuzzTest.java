package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.framewire.input.RawRecord;
import org.junit.jupiter.api.Timeout;

/** Web archives, of any bytes, plain and as the one member of a gzip file. */
@Timeout(Fuzzed.SECONDS)
class WarcFuzzTest {
    @FuzzTest
    void archives(byte[] bytes) throws IOException {
        Object plain = Fuzzed.read("a.warc", bytes);
        Object packed = Fuzzed.read("a.warc.gz", gzip(bytes));

        if (bytes.length > 0 && bytes[0] == 'W' && plain instanceof List<?> items) {
            assertThat((List<?>) packed).filteredOn(RawRecord.class::isInstance).hasSameSizeAs(records(items));
        }
    }

    private static List<?> records(List<?> items) {
        return items.stream().filter(RawRecord.class::isInstance).toList();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
