package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {
    @Test
    void entries_come_in_file_order_without_comments() {
        assertThat(WordLists.lines(WordLists.class, "free-public-media.txt"))
                .startsWith("US", "CA", "GB")
                .noneMatch(String::isBlank)
                .noneMatch(line -> line.startsWith("#"));
    }

    @Test
    void words_are_parted_at_blanks_and_lower_cased() {
        assertThat(WordLists.words(WordLists.class, "titles.txt"))
                .contains("mr", "mrs", "gen", "messrs")
                .doesNotContain("Mr", "", "#");
        assertThat(WordLists.of("one Two")).containsExactlyInAnyOrder("one", "Two");
    }

    @Test
    void a_list_that_is_not_there_breaks_the_build() {
        assertThatThrownBy(() -> WordLists.lines(WordLists.class, "no-such-list.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no resource no-such-list.txt beside org.framewire.text.WordLists");
    }
}
