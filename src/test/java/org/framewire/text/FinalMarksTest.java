package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalMarksTest {
    private static FinalMarks marks(String text) {
        return FinalMarks.at(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '!', '?', '\u2026', '\uff0e', '\u3002', '\uff01', '\uff1f'})
    void a_final_mark_is_one_of_a_few(char mark) {
        assertThat(FinalMarks.isMark(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', ':', 'a', ' ', '\u2025', '\u3000', '\u3001', '\uff0c'})
    void no_other_char_is_a_final_mark(char c) {
        assertThat(FinalMarks.isMark(c)).isFalse();
    }

    @Test
    void some_are_as_wide_as_a_character_of_east_asia() {
        assertThat(FinalMarks.isWide('\uff0e')).isTrue();
        assertThat(FinalMarks.isWide('\uff1f')).isTrue();
        assertThat(FinalMarks.isWide('.')).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\'', '\u201d', '\u2019', '\u00bb', ')', ']', '}', '\u300d', '\u300f'})
    void brackets_and_quotation_marks_close(char mark) {
        assertThat(FinalMarks.isCloser(mark)).isTrue();
        assertThat(FinalMarks.isQuote(mark)).isEqualTo(")]}\u300d\u300f".indexOf(mark) < 0);
    }

    @ParameterizedTest
    @ValueSource(chars = {'(', '[', '\u201c', '\u00ab', 'a', '.', ' '})
    void other_chars_do_not_close(char c) {
        assertThat(FinalMarks.isCloser(c)).isFalse();
        assertThat(FinalMarks.isQuote(c)).isFalse();
    }

    /**
     * @param end offset after the last of the marks that begin the text
     * @param closed offset after what belongs to them
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`. The`|1|1|1|false",
                "`.`|1|1|1|false",
                "`? The`|1|1|1|false",
                "`?! The`|2|2|2|false",
                "`... The`|3|3|3|false",
                "`. . . The`|5|5|3|true",
                "`. . .`|5|5|3|true",
                "`.  . The`|4|4|2|true",
                "`. ! The`|1|1|1|false",
                "`! . The`|1|1|1|false",
                "`!. . The`|4|4|3|true",
                "`.” The`|1|2|1|false",
                "`.’” The`|1|3|1|false",
                "`.”) The`|1|3|1|false",
                "`.\" The`|1|2|1|false",
                "`.\"`|1|2|1|false",
                "`.\"the`|1|1|1|false",
                "`.'the`|1|1|1|false",
                "`.’the`|1|1|1|false",
                "`.”the`|1|2|1|false",
                "`.\"The`|1|1|1|false",
                "`.)the`|1|2|1|false",
                "`.[1] The`|1|4|1|false",
                "`.[1][23] The`|1|8|1|false",
                "`.”[1] The`|1|5|1|false",
                "`.[1]`|1|4|1|false",
                "`.[1`|1|1|1|false",
                "`.[]  The`|1|1|1|false",
                "`.[a] The`|1|1|1|false",
                "`.[1234] The`|1|1|1|false",
                "`.[1][a] The`|1|4|1|false",
            })
    void marks_take_along_what_belongs_to_them(String text, int end, int closed, int count, boolean spaced) {
        assertThat(marks(text)).isEqualTo(new FinalMarks(0, end, closed, count, spaced));
    }

    /** @param text with a bar before the first mark and one behind the note that belongs to it */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was true|.1| The next",
                "He was true|.12| The next",
                "He was true|.999| The next",
                "He was true|.|1000 The next",
                "He was true|.1 2| The next",
                "He was true|.1 2 33| The next",
                "He was true|.|1 2 the next",
                "He was true|.|1x The next",
                "He was true|.|1 the next",
                "He was (type 2)|.1| The next",
                "He was type Ab|.|1 The next",
                "He was no|.|1 The next",
                "Op|.|1 The next",
                "ours|.1| The next",
                "He was true|!|1 The next",
                "He was true|..|1 The next",
                "It rose by 5|.|1 The next",
            })
    void the_number_of_a_note_stands_between_a_whole_sentence_and_the_next(String text) {
        int start = text.indexOf('|');
        String plain = text.replace("|", "");

        assertThat(FinalMarks.at(plain, start, plain.length()).closed()).isEqualTo(text.lastIndexOf('|') - 1);
    }

    @Test
    void they_end_with_the_block() {
        assertThat(FinalMarks.at("... x", 0, 2)).isEqualTo(new FinalMarks(0, 2, 2, 2, false));
        assertThat(FinalMarks.at(". . x", 0, 2)).isEqualTo(new FinalMarks(0, 1, 1, 1, false));
        assertThat(FinalMarks.at(".” x", 0, 1)).isEqualTo(new FinalMarks(0, 1, 1, 1, false));
        assertThat(FinalMarks.at(".[1] x", 0, 3)).isEqualTo(new FinalMarks(0, 1, 1, 1, false));
        assertThat(FinalMarks.at(".\"a", 0, 2)).isEqualTo(new FinalMarks(0, 1, 2, 1, false));
    }

    @ParameterizedTest
    @CsvSource({".,true,true", "..,false,true", "!,false,false", "?.,false,true", "\u2026,false,true", ".?,false,false"
    })
    void one_full_stop_is_no_ellipsis_alone(String text, boolean fullStop, boolean endsWithStop) {
        assertThat(marks(text).isFullStop(text)).isEqualTo(fullStop);
        assertThat(marks(text).isEllipsis(text)).isEqualTo(endsWithStop);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {".|false", ".”|true", ".)|false", ".”)|false", ".)”|true", ".'|true", "?»|true"})
    void a_quotation_closes_with_the_last_mark(String text, boolean closes) {
        assertThat(marks(text).closesQuote(text)).isEqualTo(closes);
    }
}
