package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.corpus.CharacterRepair.repair;

import java.time.Duration;
import java.util.Map;
import org.framewire.corpus.CharacterRepair.Repaired;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterRepairTest {
    private static CleaningCounts counts(String rule, int times) {
        return CleaningCounts.of(Map.of(rule, times));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They donâ€™t know | They don’t know",
                "the cafÃ© opens | the café opens",
                "â€œNo,â€\u009d she said â€“ twice | “No,” she said – twice",
                "he said â€œnoâ€. | he said “no”.",
                "price Â£5 | price £5",
                "twice: donÃ¢â‚¬â„¢t | twice: don’t",
                "ÐšÐ¸ÐµÐ² | Киев",
                "smile ðŸ˜€ | smile 😀",
                "MartA\u0303\u00A9n | Martén",
                "DiyarbakÄ±r | Diyarbakır",
                "IaÈ™i | Iași",
                "Å¾ivot | život",
                "MiloÅ¡Ä‡ | Milošć",
                "â€œno” and â€œyesâ€ | “no” and “yes”",
                "â€ , he said | ” , he said",
                "cafÃƒÆ’Ã‚Â© | café",
            })
    void utf_8_read_as_windows_1252_is_put_right(String broken, String right) {
        assertThat(repair(broken).text()).isEqualTo(right);
        assertThat(repair(broken).counts().times("double_encoding")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë’s café – “naïve” résumé",
                "ESPAÑA”",
                "Ångström, Ærø, Ülo",
                "«NÉ» et «ÉTÉ»",
                "São Tomé",
                "CAFÉ” and «CAFÉ» and CAFÉ“ and CAFÉ›",
                "â€no",
                "Åž and É· and É°",
                "à€€ and ð€€€ and í €",
                "5 < 6 & 7 > 2",
                "AT&T; R&D",
                "if a<b and c>d",
                "한국 日本 Россия"
            })
    void right_characters_stay_as_they_are(String text) {
        assertThat(repair(text)).isEqualTo(new Repaired(text, CleaningCounts.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voilà\u00A0€5",
                "voilà\u00A0£5",
                "voilà\u00A0« le pont »",
                "«\u00A0la liberté\u00A0»",
                "“the ‘café’”",
                "“a résumé”—she said",
                "a café…”",
                "Brontë…”",
                "El Café™—open",
                "Panamá»…",
                "Maracanã\u00A0€5",
            })
    void an_accented_letter_before_marks_that_may_end_a_word_is_no_broken_character(String text) {
        assertThat(repair(text)).isEqualTo(new Repaired(text.replace('\u00A0', ' '), CleaningCounts.NONE));
    }

    @Test
    void marks_that_may_end_a_word_are_broken_characters_in_a_run_of_them_and_within_a_word() {
        assertThat(repair("é”™è¯¯")).isEqualTo(new Repaired("错误", counts("double_encoding", 2)));
        assertThat(repair("è¯¯é”™")).isEqualTo(new Repaired("误错", counts("double_encoding", 2)));
        assertThat(repair("Nguyá»…n")).isEqualTo(new Repaired("Nguyễn", counts("double_encoding", 1)));
    }

    @Test
    void a_character_that_no_font_knows_is_no_repair() {
        assertThat(repair("î\u0081Œa").text()).isEqualTo("îŒa");
        assertThat(repair("ñ¡¡¡Vamos!").text()).isEqualTo("ñ¡¡¡Vamos!");
    }

    @Test
    void a_script_in_capitals_is_no_text() {
        assertThat(CharacterRepair.repair("The bridge opened.<SCRIPT>if (a </b) c;</Script> Ferries run.")
                        .text())
                .isEqualTo("The bridge opened. Ferries run.");
    }

    @Test
    void entities_are_unescaped_once_or_twice() {
        assertThat(repair("Smith &amp; Sons &quot;Ltd&quot; &#8217;til &amp;lsquo;x &#x2014;"))
                .isEqualTo(new Repaired("Smith & Sons \"Ltd\" ’til ‘x —", counts("entities", 7)));
    }

    @Test
    void tags_go_and_block_tags_break_the_line() {
        assertThat(repair(
                        "<p>One <b class=\"x\">bold</b> word.</p><p>Two<br/>lines</p><script>if (a<b) f();</script>."))
                .isEqualTo(new Repaired("\nOne bold word.\n\nTwo\nlines\n.", counts("markup", 8)));
        assertThat(repair("&lt;p&gt;Hidden&lt;/p&gt;"))
                .isEqualTo(new Repaired("\nHidden\n", counts("entities", 4).plus(counts("markup", 2))));
    }

    @Test
    void what_only_looks_like_a_tag_stays() {
        assertThat(repair("<Jane> wrote <jane@example.org>"))
                .isEqualTo(new Repaired("<Jane> wrote <jane@example.org>", CleaningCounts.NONE));
    }

    @Test
    void control_and_zero_width_characters_go() {
        assertThat(repair("a\u0000b\u200Bc\u00ADd\uFEFFe\u0007"))
                .isEqualTo(
                        new Repaired("abcde", counts("control_characters", 2).plus(counts("invisible_characters", 3))));
        assertThat(repair("the agency\u0092s plan"))
                .isEqualTo(new Repaired("the agency’s plan", counts("control_characters", 1)));
    }

    @Test
    void blanks_and_line_breaks_become_plain_ones_without_being_a_repair() {
        assertThat(repair("a\u00A0b\tc\u2009d\r\ne\rf\u2028g"))
                .isEqualTo(new Repaired("a b c d\ne\nf\ng", CleaningCounts.NONE));
    }

    @Test
    void a_lost_apostrophe_is_restored_and_other_lost_characters_stay_visible() {
        assertThat(repair("don\uFFFDt")).isEqualTo(new Repaired("don’t", counts("lost_apostrophes", 1)));
        assertThat(repair("the \uFFFDplan\uFFFD of"))
                .isEqualTo(new Repaired("the \uFFFDplan\uFFFD of", counts("unreadable_characters", 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "t", "re", "ve", "ll", "d", "m"})
    void an_apostrophe_is_lost_before_the_ends_of_contractions(String end) {
        assertThat(repair("they\uFFFD" + end + " so").text()).isEqualTo("they’" + end + " so");
        assertThat(repair("they\uFFFD" + end).text()).isEqualTo("they’" + end);
        assertThat(repair("7\uFFFD" + end).text()).isEqualTo("7\uFFFD" + end);
        assertThat(repair("\uFFFD" + end).text()).isEqualTo("\uFFFD" + end);
        assertThat(repair("they\uFFFD" + end + "xy").text()).isEqualTo("they\uFFFD" + end + "xy");
    }

    @Test
    void the_ends_of_a_text_are_repaired_as_its_middle() {
        assertThat(repair("don\uFFFD").text()).isEqualTo("don\uFFFD");
        assertThat(repair("\uDE00a\uD83D")).isEqualTo(new Repaired("a", counts("invisible_characters", 2)));
        assertThat(repair("a\n\rb\r").text()).isEqualTo("a\n\nb\n");
        assertThat(repair("\u007Fa\u0080 5\u0081")).isEqualTo(new Repaired("a€ 5", counts("control_characters", 3)));
    }

    @Test
    void each_character_that_was_put_right_is_counted() {
        assertThat(repair("â€œnoâ€ and cafÃ©")).isEqualTo(new Repaired("“no” and café", counts("double_encoding", 3)));
        assertThat(repair("cafe\u0301")).isEqualTo(new Repaired("café", counts("combining_accents", 1)));
    }

    @Test
    void half_a_surrogate_pair_goes() {
        assertThat(repair("a\uD83Db\uDE00c😀")).isEqualTo(new Repaired("abc😀", counts("invisible_characters", 2)));
    }

    @Test
    void hostile_input_takes_no_more_than_linear_time() {
        String angles = "<a ".repeat(300_000);
        String ampersands = "&amp".repeat(300_000);
        String scripts = "<script>".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            repair(angles);
            repair(ampersands);
            repair(scripts);
        });
    }
}
