package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.Harbour.example/a, harbour.example",
        "//harbour.example/a, harbour.example",
        "http://user@harbour.example:8080/a, harbour.example",
        "dawn.example/r?u=http://harbour.example/a, dawn.example",
        "dawn.example?u=http://harbour.example/a, dawn.example",
        "https://dawn.example#http://harbour.example/a, dawn.example",
        "harbour.example., harbour.example",
        "https://harbour.example.:443/a, harbour.example",
        "HTTPS://Dawn.Example, dawn.example",
        "http://user@dawn.example/@harbour, dawn.example",
        "http://user:word@dawn.example, dawn.example",
        "dawn.example:80, dawn.example",
        "news-1_a.dawn.example, news-1_a.dawn.example",
        "/dawn.example, ''",
        ":80, ''",
        "dawn, ''",
        ".dawn.example, ''",
        "dawn..example, ''",
        "dawn.example.., ''",
        "192.168.0.1, ''",
        "no news.example, ''",
        "Harbour Post, ''",
        "'', ''",
        "://, ''",
    })
    void a_host_is_what_stands_before_the_path(String text, String host) {
        assertThat(Hosts.of(text)).isEqualTo(host);
    }
}
