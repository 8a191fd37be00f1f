package org.framewire.fuzz;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What the fuzz targets promise of texts, on texts that chance makes of what news texts are made of. */
class TextPropertyTest {
    private static final String[] PIECES = {
        "The ferry",
        " sails",
        " again",
        ". ",
        "? ",
        "! ",
        "\u2026 ",
        " . . . ",
        "U.S. ",
        "Mr. ",
        "No. 5",
        "3.5",
        " p.m. ",
        "\"",
        "\u201c",
        "\u201d",
        "\u2018",
        "\u2019",
        "'",
        "(",
        ")",
        "[",
        "]",
        "\n",
        "\n\n",
        "\u2028",
        "\t",
        "\u00a0",
        "1. ",
        "(a) ",
        "\u2022 ",
        "- ",
        " \u2014 ",
        "By Ada Quill\n",
        "LONDON (Reuters) - ",
        "Read more: x\n",
        "Most read\n",
        "Share\n",
        "(Photo: Ben Ink) ",
        " [WATCH: x] ",
        " (Source: Post)",
        "-30-",
        "\u3002",
        "\u65e5",
        "\ud83d\ude00",
        "\ud83d",
        "e\u0301",
        "<b>",
        "&amp;",
        "a@b.example",
        "https://post.example/a",
        "said",
        " the minister ",
        ",",
        ":",
        ";"
    };

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(80);
        for (int i = 0; i < pieces; i++) {
            boolean any = random.nextInt(20) == 0;
            text.append(any ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @RepeatedTest(1000)
    void sentences_cover_the_text_without_overlap_or_loss(RepetitionInfo run) {
        SentencesFuzzTest.assertCovered(text(new Random(run.getCurrentRepetition())));
    }

    @RepeatedTest(1000)
    void cleaning_takes_away_only(RepetitionInfo run) {
        Random random = new Random(-run.getCurrentRepetition());

        CleaningFuzzTest.assertTakesAwayOnly(text(random), text(random));
    }
}
