package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenMarksTest {
    private static OpenMarks open(String marks) {
        OpenMarks open = new OpenMarks();
        for (char mark : marks.toCharArray()) {
            open.push(mark);
        }
        return open;
    }

    @Test
    void at_first_none_is_open() {
        OpenMarks none = open("");

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.hasNoDouble()).isTrue();
        assertThat(none.endsSingle()).isFalse();
        assertThat(none.endsWith('“')).isFalse();
        assertThat(none.hasLike('“')).isFalse();
        assertThat(none.closes('”')).isFalse();
        assertThat(none.close('”')).isFalse();
        assertThat(none.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"‘,true,true", "‘‹,true,true", "“,false,false", "“‘,false,true", "‘“,false,false", "`,false,false"
            })
    void the_innermost_may_be_single(String marks, boolean noDouble, boolean single) {
        OpenMarks open = open(marks);

        assertThat(open.isEmpty()).isFalse();
        assertThat(open.hasNoDouble()).isEqualTo(noDouble);
        assertThat(open.endsSingle()).isEqualTo(single);
        assertThat(open.endsWith(marks.charAt(marks.length() - 1))).isTrue();
        assertThat(open.endsWith('«')).isFalse();
    }

    @Test
    void one_like_it_may_be_open_further_out() {
        OpenMarks open = open("“‘");

        assertThat(open.hasLike('“')).isTrue();
        assertThat(open.hasLike('‘')).isTrue();
        assertThat(open.hasLike('«')).isFalse();
        assertThat(open.endsWith('“')).isFalse();
    }

    @Test
    void a_mark_closes_the_innermost_of_its_form_with_all_inside() {
        OpenMarks open = open("“«‘");

        assertThat(open.closes('’')).isTrue();
        assertThat(open.closes('」')).isFalse();
        assertThat(open.close('」')).isFalse();
        assertThat(open.endsWith('‘')).isTrue();
        assertThat(open.close('»')).isTrue();
        assertThat(open.endsWith('“')).isTrue();
        assertThat(open.close('”')).isTrue();
        assertThat(open.isEmpty()).isTrue();
    }

    @Test
    void four_are_held_and_deeper_ones_are_dropped() {
        OpenMarks open = open("“‘«‹「");

        assertThat(open.endsWith('‹')).isTrue();
        assertThat(open.closes('」')).isFalse();
        assertThat(open.close('›')).isTrue();
        open.push('「');
        assertThat(open.endsWith('「')).isTrue();
    }

    @Test
    void all_can_be_taken_away() {
        OpenMarks open = open("“‘");
        open.clear();

        assertThat(open.isEmpty()).isTrue();
        assertThat(open.closes('”')).isFalse();
    }
}
