package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "KR, KR",
        "kr, KR",
        "KOR, KR",
        "South Korea, KR",
        "Republic of Korea, KR",
        "UK, GB",
        "U.K., GB",
        "the United States of America, US",
        "USA, US",
        "U.S., US",
        "DPRK, KP",
        "Côte d’Ivoire, CI",
        "cote d'ivoire, CI",
        "Türkiye, TR",
        "Turkey, TR",
        "Viet Nam, VN",
        "Bosnia & Herzegovina, BA",
        "Holland, NL",
        "Congo-Kinshasa, CD",
        "Atlantis, ",
        "XX, ",
        "'', ",
        "--, ",
    })
    void a_country_is_known_by_code_or_name(String text, String code) {
        assertThat(Countries.code(text)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "news.example.co.uk, GB",
        "https://www.example.com.cn/a?b=c, CN",
        "example.su, RU",
        "example.kr:8080, KR",
        "example.tv, ",
        "example.io, ",
        "example.eu, ",
        "example.com, ",
        "example.XK, XK",
        "192.168.0.1, ",
        "kr, ",
        "'', ",
    })
    void the_country_domain_tells_the_country_unless_anyone_uses_it(String domain, String code) {
        assertThat(Countries.ofDomain(domain)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void every_code_of_the_java_platform_is_there_and_has_a_name() {
        assertThat(Locale.getISOCountries()).allSatisfy(code -> {
            assertThat(Countries.code(code)).contains(code);
            assertThat(Countries.code(
                            new Locale.Builder().setRegion(code).build().getISO3Country()))
                    .contains(code);
            assertThat(Countries.code(Countries.name(code))).contains(code);
        });
        assertThat(Countries.name("ZZ")).isEqualTo("ZZ");
    }
}
