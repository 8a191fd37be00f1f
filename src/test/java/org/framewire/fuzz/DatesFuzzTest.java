package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.framewire.corpus.DateBasis;
import org.framewire.corpus.Dates;
import org.junit.jupiter.api.Timeout;

/** Dates: whatever is written, a day is between 1900 and the latest possible one, or it is missing. */
@Timeout(Fuzzed.SECONDS)
class DatesFuzzTest {
    private static final LocalDate LATEST = LocalDate.of(2024, 6, 30);
    private static final Dates DATES = new Dates(LATEST);

    @FuzzTest
    void texts(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        Dates.Reading reading = DATES.read(text);

        assertThat(DATES.read(text)).isEqualTo(reading);
        assertThat(reading.day() != null).isEqualTo(reading.basis() == DateBasis.FIELD);
        assertThat(DATES.parse(text)).satisfies(day -> day.ifPresent(DatesFuzzTest::assertPossible));
        assertThat(DATES.fromUrl(text)).satisfies(day -> day.ifPresent(DatesFuzzTest::assertPossible));
    }

    private static void assertPossible(LocalDate day) {
        assertThat(day).isBetween(LocalDate.of(1900, 1, 1), LATEST);
    }
}
