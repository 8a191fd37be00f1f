package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.report.ColumnGuide;
import org.junit.jupiter.api.Test;

/** The README's table of columns is the code's; {@code -Dframewire.readme.write=true} writes it anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- columns -->\n";
    private static final String END = "<!-- /columns -->";

    @Test
    void the_table_of_columns_is_what_the_code_writes() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (Boolean.getBoolean("framewire.readme.write")) {
            readme = readme.substring(0, begin) + ColumnGuide.markdown() + readme.substring(end);
            Files.writeString(README, readme);
            end = readme.indexOf(END);
        }

        assertThat(readme.substring(begin, end)).isEqualTo(ColumnGuide.markdown());
    }
}
