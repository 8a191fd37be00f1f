package org.framewire;

import java.io.IOException;
import java.nio.file.Path;
import org.framewire.report.ColumnGuide;
import org.junit.jupiter.api.Test;

/** The README's table of columns is the code's; {@code -Dframewire.readme.write=true} writes it anew. */
class ReadmeTest {
    @Test
    void the_table_of_columns_is_what_the_code_writes() throws IOException {
        GeneratedPart.check(Path.of("README.md"), "columns", ColumnGuide.markdown());
    }
}
