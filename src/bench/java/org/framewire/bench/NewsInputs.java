package org.framewire.bench;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What a command measures on. */
final class NewsInputs {
    @Parameters(
            paramLabel = "INPUT",
            defaultValue = News.SAMPLE,
            arity = "0..*",
            description = "Whatever analyze reads; articles come again with other words where they are too few.")
    private List<String> inputs;

    /** @param most where reading stops */
    List<News> articles(int most) {
        return News.read(inputs, most, Integer.MAX_VALUE);
    }
}
