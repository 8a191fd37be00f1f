package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.framewire.input.FieldNames;
import org.framewire.input.Format;
import org.framewire.input.FormatReader;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.junit.jupiter.api.Timeout;

/** JSON Lines, of any bytes, whole and cut into parts as Spark cuts long files. */
@Timeout(Fuzzed.SECONDS)
class JsonLinesFuzzTest {
    private static final String NAME = "a.jsonl";

    @FuzzTest
    void lines(byte[] bytes) {
        Object whole = Fuzzed.read(NAME, bytes);
        if (whole instanceof List<?> items && Format.partBytes(NAME, bytes) > 0) {
            for (int cut = 1; cut < bytes.length; cut += 1 + bytes.length / 5) {
                List<RawItem> parts = part(bytes, 0, cut);
                parts.addAll(part(bytes, cut, bytes.length));
                assertThat(fields(parts)).isEqualTo(fields(items));
            }
        }
    }

    private static List<RawItem> part(byte[] bytes, int from, int to) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        Iterator<RawItem> items = new FormatReader(FieldNames.defaults()).readRange(NAME, in, from, to - from);
        List<RawItem> list = new ArrayList<>();
        items.forEachRemaining(list::add);
        return list;
    }

    private static List<Map<String, String>> fields(List<?> items) {
        return items.stream()
                .filter(RawRecord.class::isInstance)
                .map(item -> ((RawRecord) item).fields())
                .toList();
    }
}
