package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.framewire.html.Page;
import org.framewire.html.PageReader;
import org.junit.jupiter.api.Timeout;

/** Web pages, of any bytes. */
@Timeout(Fuzzed.SECONDS)
class HtmlFuzzTest {
    @FuzzTest
    void pages(byte[] bytes) {
        Fuzzed.read("a.html", bytes);
        String html = Fuzzed.text(bytes);
        Page page = PageReader.read(html, "https://post.example/a");

        assertThat(PageReader.read(html, "https://post.example/a")).isEqualTo(page);
        assertThat(page.hasArticle()).isEqualTo(!page.text().isEmpty());
        assertThat(PageReader.isPage(html)).isEqualTo(PageReader.isPage(html));
    }
}
