package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where direct speech begins and ends: each text has a {@code <} before and a {@code >} behind each quotation. */
class QuotationMarksTest {
    private static String marked(String plain) {
        Quotations found = Quotations.in(plain);
        StringBuilder marked = new StringBuilder();
        int last = 0;
        for (int i = 0; i < found.size(); i++) {
            int start = Math.max(0, found.start(i));
            int end = Math.min(plain.length(), found.end(i));
            marked.append(plain, last, start)
                    .append('<')
                    .append(plain, start, end)
                    .append('>');
            last = end;
        }
        return marked.append(plain.substring(last)).toString();
    }

    private static void check(String text) {
        assertThat(marked(text.replaceAll("[<>]", ""))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said <“go”> twice.",
                "He said <\"go\"> twice.",
                "<\"Go,\"> he said. <\"Stay.\">",
                "(<\"Go\">) and <\"stay\">",
                "He said—<\"go\">—and left.",
                "He said: <\"Go\">, <\"stay\">; <\"wait\">.",
                "It is 5\" long and 6\" wide.",
                "5\" is long.",
                "<We go,\"> he said.",
                "He said<\"go\"> twice.",
                "The 5\" screen of <\"Nara News\"> is old.",
                "He said <\"the 5\"> twice.",
                "He said <„go“> and <„stay”> and <„wait\">.",
                "He said <”go”> twice.",
                "He said <«go»> twice.",
                "He said <»go«> twice.",
                "He said <»go»> twice.",
                "He said <「go」> and <『stay』>.",
                "He said <``go''> twice.",
                "He said <``go''> and <``stay''> twice.",
                "He said <〝go〞> twice.",
                "He said <❝go❞> twice.",
                "He said <＂go＂> twice.",
                "He said <“go“> twice.",
                "<“He cried ‘go’ twice,”> she said.",
                "<“He cried \"go\" twice,”> she said.",
                "<“He cried «go» twice,”> she said.",
                "<“He cried ‘go.’”> They left.",
                "<‘He cried “go” twice,’> she said.",
                "<“He cried “go” twice,”> she said.",
                "<\"He cried 'go' twice,\"> she said.",
                "He said '' and left.",
                "It fell '' far.",
            })
    void marks_of_each_form_open_and_close(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said <‘go’> twice.",
                "He said <'go'> twice.",
                "He said <‘Go away’> twice.",
                "He said <‚go’> and <‚stay‘>.",
                "He said <‹go›> twice.",
                "He said <'we go.'> They left.",
                "He said <'the twins' aunt left.'> She stayed.",
                "<'It's the boys' house,'> he said.",
                "<'We don't go,'> he said.",
                "The boys' house isn't Orlan's.",
                "In the '90s it was so, and it's not '5 now.",
                "It's rock 'n' roll, 'tis said.",
                "Take 'em to 'em.",
                "It was 'cause of him, she's sure.",
                "In '24 it's so.",
                "'Twas Orlan's.",
                "The boys' and girls' schools' roofs",
                "He is 6' tall, she's 5'.",
                "<‘“Go,” he cried,’> she said.",
                "'",
                "a '",
                "' a",
                "'-' a",
                "He said ‘go and left.",
            })
    void single_marks_are_told_from_apostrophes(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: <“We go.\n\n“We stay.”> They left.",
                "He said: <“We go.\n\nWe stay,”> he said. They left.",
                "He said: <“We go.\n>\nThey left. <“We stay.”>",
                "He said: <\"We go.\n\n\"We stay.\"> They left.",
                "He said: <“We go.\n\n“We stay.\n\n“We wait.”> They left.",
                "He said: <“We go.\n\n‘We stay.’ We wait.”> They left.",
                "<We go.”> They left.",
                "They left.< We go,”> he said.",
                "They left!< We go,”> he said.",
                "They left?< We go,”> he said.",
                "They left. We go.< We stay,”> he said.",
                "They left.\n<\nWe go,”> he said.",
                "<“We go,”> he said.< We stay,”> she said.",
                "<“We go,”>< we stay,”> she said.",
                "He called it <“new and called it ><“old”> too.",
                "He called it <“new. >He called it <“old”> too.",
                "He said <“We go. “We stay.”> They left.",
                "Said <“We go. “We stay.”> They left.",
                "He was saying <“We go. “We stay.”> They left.",
                "He said on Monday: <“We go. “We stay.”> They left.",
                "He said <“We go.”> She said <“We stay.”>",
            })
    void a_quotation_runs_on_until_it_closes_or_another_begins(String text) {
        check(text);
    }

    @Test
    void many_quotations_are_kept() {
        check("He said <“go”> and ".repeat(20) + "left.");
    }

    private static List<Integer> lengths(String text) {
        Quotations found = Quotations.in(text);
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            lengths.add(found.end(i) - found.start(i));
        }
        return lengths;
    }

    @Test
    void an_unclosed_quotation_ends_with_the_first_sentence_over_500_chars() {
        assertThat(lengths("“" + "a".repeat(497) + ". b. c.")).containsExactly(503);
        assertThat(lengths("“" + "a".repeat(498) + ". b. c.")).containsExactly(501);
        assertThat(lengths("“" + "a".repeat(498) + "! b. c.")).containsExactly(501);
        assertThat(lengths("“" + "a".repeat(498) + "? b. c.")).containsExactly(501);
        assertThat(lengths("“" + "a".repeat(498) + ", b. c.")).containsExactly(504);
        assertThat(lengths("“" + "a".repeat(498) + ".b. c.")).containsExactly(503);
    }

    @Test
    void a_closing_mark_may_be_4000_chars_behind_the_last_opening_one() {
        assertThat(lengths("“" + "a".repeat(3999) + "” b")).containsExactly(4001);
        assertThat(lengths("“" + "a".repeat(4000) + "” b")).containsExactly(4001, 1);
        assertThat(lengths("“" + "a".repeat(3000) + " «b» " + "a".repeat(3000) + "” c"))
                .containsExactly(6007);
        assertThat(lengths("a".repeat(3000) + " “b «c» d” e")).containsExactly(9);
        assertThat(lengths("“" + "a".repeat(3998) + " “b” c")).containsExactly(4003);
        assertThat(lengths("“" + "a".repeat(4000) + " “b” c")).containsExactly(4002, 3);
    }

    @Test
    void a_single_mark_closes_within_a_thousand_chars() {
        assertThat(Quotations.in("He said 'go" + "a".repeat(990) + "' twice.").size())
                .isEqualTo(1);
        assertThat(Quotations.in("He said 'go" + "a".repeat(1000) + "' twice.").size())
                .isZero();
    }

    @Test
    void a_quotation_in_one_with_the_same_marks_ends_within_600_chars() {
        Quotations near = Quotations.in("“He cried “go” " + "a".repeat(594) + "” b");
        Quotations far = Quotations.in("“He cried “go” " + "a".repeat(595) + "” b");

        assertThat(near.size()).isEqualTo(1);
        assertThat(near.end(0)).isEqualTo(610);
        assertThat(far.end(0)).isEqualTo(14);
    }
}
