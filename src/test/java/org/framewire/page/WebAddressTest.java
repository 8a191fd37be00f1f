package org.framewire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//harbor-post.example/a",
                "https://harbor-post.example@evil.example/",
                "https:///no-host",
                "https://harbor-post.example/a b",
                "not an address",
                ""
            })
    void what_is_no_plain_address_of_the_web_is_no_link(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @Test
    void addresses_of_the_web_are_links_in_ascii() {
        assertThat(WebAddress.of(" https://harbor-post.example/a?b=1&c=\u00e9 "))
                .contains("https://harbor-post.example/a?b=1&c=%C3%A9");
        assertThat(WebAddress.of("HTTP://harbor-post.example")).contains("HTTP://harbor-post.example");
        assertThat(WebAddress.of(null)).isEmpty();
        assertThat(WebAddress.of("https://harbor-post.example/" + "a".repeat(400)))
                .isEmpty();
    }
}
