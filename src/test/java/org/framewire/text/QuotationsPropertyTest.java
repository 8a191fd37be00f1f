package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds of any text at all. */
class QuotationsPropertyTest {
    private static final String PIECES =
            "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u2018\u2019'`'s, . ! a We go\n\n";
    private static final int LONGEST = QuoteTracker.LONGEST + QuoteTracker.UNCLOSED;

    /** Marks, blanks and letters in any order, with some chars of any value, halves of surrogate pairs too. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        while (text.length() < length) {
            boolean piece = random.nextInt(8) > 0;
            text.append(piece ? PIECES.charAt(random.nextInt(PIECES.length())) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    @RepeatedTest(500)
    void quotations_are_ordered_and_apart(RepetitionInfo run) {
        String text = text(new Random(run.getCurrentRepetition()));
        Quotations found = Quotations.in(text);

        int last = -1;
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(found.end(i)).isGreaterThan(found.start(i)).isLessThanOrEqualTo(text.length() + 1);
            last = found.end(i);
        }
    }

    @RepeatedTest(200)
    void however_a_text_is_cut_each_char_has_the_same_state(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = text(random);
        Quotations found = Quotations.in(text);
        int start = 0;
        while (start < text.length()) {
            int end = start + 1 + random.nextInt(text.length() - start);
            QuoteState state = found.state(start, end);
            boolean before = state == QuoteState.INSIDE || state == QuoteState.CLOSES;
            boolean after = state == QuoteState.INSIDE || state == QuoteState.OPENS;

            assertThat(before).isEqualTo(found.covers(start - 1) && !endsAt(found, start));
            assertThat(after).isEqualTo(found.covers(end - 1) && !endsAt(found, end));
            start = end;
        }
    }

    private static boolean endsAt(Quotations found, int offset) {
        for (int i = 0; i < found.size(); i++) {
            if (found.end(i) == offset) {
                return true;
            }
        }
        return false;
    }

    @RepeatedTest(200)
    void no_sentence_makes_the_reader_fail(RepetitionInfo run) {
        for (Sentence sentence : Sentences.of(null, text(new Random(-run.getCurrentRepetition())))) {
            Attributions.of(sentence)
                    .ifPresent(found -> assertThat(found.claimant()).isNotNull());
        }
    }

    @Test
    void no_mark_reaches_further_than_it_may() {
        for (char mark : "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u2018'".toCharArray()) {
            String text = "He said " + mark + "Go. " + "They went home. ".repeat(2000);
            Quotations found = Quotations.in(text);

            for (int i = 0; i < found.size(); i++) {
                assertThat(found.end(i) - found.start(i)).isLessThan(LONGEST);
            }
        }
    }

    @Test
    void the_time_grows_with_the_length_only() {
        for (String piece :
                new String[] {"'a ", "\u2018A ", "\u201ca \u201cb", "\"", "'' ", "\u201c a\n", "s' \u2018x"}) {
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            Quotations.in(piece.repeat(2_000_000 / piece.length()));

            assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
        }
    }
}
