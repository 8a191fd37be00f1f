package org.framewire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written comes back the same, whatever stands in the cells, with the guard against spreadsheets put on and
 * off.
 */
class RecordCsvPropertyTest {
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "'",
        "''",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\u00a0",
        "\ufeff",
        "\uff1d",
        "\uff0b",
        "\ufe63",
        "0",
        "1",
        "00123",
        "1E5",
        "9/11",
        "May 5",
        "true",
        "WAHR",
        "%",
        "$",
        "\u20ac",
        "|",
        "\\",
        "\0",
        "\u2028",
        "a",
        "The ferry",
        "\ud83d\ude00",
        "\u65e5",
        "=HYPERLINK(\"x\")",
        "cmd|' /C calc'!A0",
        "#REF!"
    };

    @TempDir
    Path folder;

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Inner(double share, long count) {}

    record Row(
            String text, Inner inner, String other, Colour colour, LocalDate day, YearMonth month, boolean is, int n) {}

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static Row row(Random random) {
        return new Row(
                text(random),
                new Inner((random.nextInt(2_000_001) - 1_000_000) / 1e6, random.nextLong()),
                text(random),
                random.nextInt(3) == 0 ? null : Colour.values()[random.nextInt(2)],
                random.nextInt(3) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(40_000)),
                random.nextInt(3) == 0 ? null : YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12)),
                random.nextBoolean(),
                random.nextInt());
    }

    @RepeatedTest(300)
    void what_is_written_is_read(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        List<Row> rows = new ArrayList<>();
        while (rows.size() < 30) {
            rows.add(row(random));
        }
        Path file = folder.resolve("rows.csv");
        try (RowWriter<Row> out = RecordCsv.open(file, Row.class)) {
            for (Row row : rows) {
                out.write(row);
            }
        }

        assertThat(RecordCsv.read(file, Row.class)).isEqualTo(rows);
    }
}
