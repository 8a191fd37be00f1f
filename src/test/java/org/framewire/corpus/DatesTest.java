package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates(LocalDate.of(2026, 6, 30));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | 2024-03-05",
                "2024-03-05T23:59:59-08:00 | 2024-03-05",
                "2024-03-05T00:10:00Z | 2024-03-05",
                "2024-03-05 10:00:00+00:00 | 2024-03-05",
                "2024/3/5 | 2024-03-05",
                "20240305 | 2024-03-05",
                "20240305T101500Z | 2024-03-05",
                "202403051200 | 2024-03-05",
                "20240305T1200 | 2024-03-05",
                "20240305T1200Z | 2024-03-05",
                "20240305101500 | 2024-03-05",
                "'2024-03-05\n10:00' | 2024-03-05",
                "'March 5, 2024\r\n10:00' | 2024-03-05",
                "962668800000 | 2000-07-04",
                "Tue, 05 Mar 2024 10:00:00 +0000 | 2024-03-05",
                "05 Mar 24 | ",
                "05-Mar-24 | 2024-03-05",
                "5-Mar-99 | 1999-03-05",
                "5-Mar-24 to 7-Mar-24 | ",
                "Mar-24 | ",
                "'Tue, 05 Mar 24 10:00:00 GMT' | 2024-03-05",
                "'Mon, 05 Mar 90 10:00 GMT' | 1990-03-05",
                "'Monday, 3 March 2025' | 2025-03-03",
                "'March 3, 2025 at 4:05 p.m. EST' | 2025-03-03",
                "'Updated 4:05 PM EST, Mon March 3, 2025' | 2025-03-03",
                "3 Mar 2025 | 2025-03-03",
                "3rd of March 2025 | 2025-03-03",
                "'March 3, 2025 Monday' | 2025-03-03",
                "Tue Mar 05 10:00:00 +0000 2024 | 2024-03-05",
                "March 5, 2024 | 2024-03-05",
                "MAR. 5th 2024 | 2024-03-05",
                "Tuesday, March 5, 2024, 8:15 pm | 2024-03-05",
                "Published: Sept 5, 2024 | 2024-09-05",
                "5 March 2024 | 2024-03-05",
                "5-Mar-2024 | 2024-03-05",
                "13/03/2024 | 2024-03-13",
                "03/13/2024 | 2024-03-13",
                "05/05/2024 10:00 | 2024-05-05",
                "05/03/2024 | ",
                "1709640000 | 2024-03-05",
                "1709640000.0 | 2024-03-05",
                "1709640000000 | 2024-03-05",
                "2024-02-30 | ",
                "2024-13-01 | ",
                "1899-12-31 | ",
                "1900-01-01 | 1900-01-01",
                "2026-06-30 | 2026-06-30",
                "2026-07-01 | ",
                "None | ",
                "yesterday | ",
                "2024 | ",
                "Marching in 2024 | ",
            })
    void a_day_is_read_or_missing(String text, LocalDate day) {
        assertThat(dates.parse(text)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.example/2024/03/05/bridge | 2024-03-05",
                "https://x.example/news/2024-03-05-bridge.html | 2024-03-05",
                "https://x.example/news/bridge_20240305.html | 2024-03-05",
                "x.example/2024/3/5 | 2024-03-05",
                "https://x.example/story/12345678901 | ",
                "https://x.example/story-20249905 | ",
                "https://20240305.example/ | ",
                "https://x.example/2027/03/05/bridge | ",
                "https://x.example/1234/2024/03/05/ | 2024-03-05",
                "https://x.example/2024/03/bridge | ",
                "https://x.example/AEN202403051730 | 2024-03-05",
                "https://x.example/AEN20240305173059.html | 2024-03-05",
                "https://x.example/AEN202403052530 | ",
                "https://x.example/AEN2024030517301 | ",
                "https://x.example/2024/03/bridge-240305173059852.html | 2024-03-05",
                "https://x.example/2024/04/bridge-240305173059852.html | ",
                "https://x.example/2024/03/bridge-240332173059852.html | ",
                "https://x.example/2024/03/bridge-2403051730598520.html | ",
                "https://x.example/240305173059852/2024/03/ | ",
            })
    void a_day_in_the_path_of_a_url_is_read_or_missing(String url, LocalDate day) {
        assertThat(dates.fromUrl(url)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-03 | FIELD",
                "2026-07-01 | FUTURE",
                "31/12/2026 | FUTURE",
                "12/31/2026 | FUTURE",
                "4102444800 | FUTURE",
                "1899-12-31 | BEFORE_1900",
                "18991231 | BEFORE_1900",
                "03/04/2025 | AMBIGUOUS",
                "2025-02-30 | UNREADABLE",
                "yesterday | UNREADABLE",
            })
    void what_is_no_possible_day_says_why(String text, DateBasis basis) {
        assertThat(dates.read(text).basis()).isEqualTo(basis);
    }
}
