package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource({
        "ftp://ann:pass@post.example/a.csv, ftp://***@post.example/a.csv",
        "ftp://ann@post.example/a.csv, ftp://***@post.example/a.csv",
        "s3a://KEY:p@ss@bucket/x@y.csv, s3a://***@bucket/x@y.csv",
        "hdfs://ann:pass@post.example, hdfs://***@post.example",
        "No file ftp://a:b@c.example/d in ftp://e:f@g.example/h, No file ftp://***@c.example/d in ftp://***@g.example/h",
        "https://c.example/a.csv?sv=2&sig=ab%2Bc&x=1, https://c.example/a.csv?sv=2&sig=***&x=1",
        "https://c.example/a.csv?X-Amz-Security-Token=ab#c, https://c.example/a.csv?X-Amz-Security-Token=***#c",
    })
    void what_gives_access_is_hidden(String text, String shown) {
        assertThat(Secrets.hidden(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdfs://namenode:8020/news/a@b.jsonl@1234",
                "https://post.example/@column?page=2",
                "news/200?/a.csv",
                "ann@post.example",
                "file:///data/a:b@c.csv",
                "https://post.example/ and ann@post.example",
            })
    void other_text_stays(String text) {
        assertThat(Secrets.hidden(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a://", "a://b@", "@", "?secret", "?secret=", "&a="})
    void hostile_text_takes_no_square_of_time(String part) {
        assertThatCode(() -> Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> Secrets.hidden(part.repeat(200_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_long_user_part_is_hidden_whole() {
        String user = "a@".repeat(10_000);
        assertThat(Secrets.hidden("ftp://" + user + "host.example/a.csv")).isEqualTo("ftp://***@host.example/a.csv");
    }
}
