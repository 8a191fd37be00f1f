package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page, between {@code <!-- name -->} and {@code <!-- /name -->}, that is written by a program. A test
 * compares it; {@code -Dframewire.readme.write=true} writes it anew.
 */
final class GeneratedPart {
    private GeneratedPart() {}

    static void check(Path page, String name, String expected) throws IOException {
        String beginMark = "<!-- " + name + " -->\n";
        String endMark = "<!-- /" + name + " -->";
        String text = Files.readString(page);
        assertThat(text).as(page + " has the part " + name).contains(beginMark, endMark);
        int begin = text.indexOf(beginMark) + beginMark.length();
        int end = text.indexOf(endMark);
        if (Boolean.getBoolean("framewire.readme.write")) {
            text = text.substring(0, begin) + expected + text.substring(end);
            Files.writeString(page, text);
            end = text.indexOf(endMark);
        }
        assertThat(text.substring(begin, end)).isEqualTo(expected);
    }
}
