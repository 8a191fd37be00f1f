package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.UserError;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Target;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
    private static final String GOOD = "'id':'1','text':'A.','target':'us','framing':'anti','claim':'attributed'";

    private static final LabelledSentence FIRST = new LabelledSentence(
            "1",
            "a",
            "Harbor",
            new Sentence(2, 0, 17, "Washington lied.”", List.of("He rose.", "“We know."), QuoteState.CLOSES),
            Target.US,
            Framing.ANTI,
            Claim.ATTRIBUTED);
    private static final LabelledSentence SECOND = new LabelledSentence(
            "2",
            "2",
            "",
            new Sentence(0, 0, 9, "It rains.", List.of(), QuoteState.OUTSIDE),
            Target.NONE,
            Framing.NEUTRAL,
            Claim.OWN_VOICE);

    @TempDir
    Path folder;

    @Test
    void json_lines_are_read() throws IOException {
        Path file = file(
                "\uFEFF{\"id\": 1, \"article\": \"a\", \"source\": \"Harbor\", \"position\": 2, \"before\": [\"Old.\","
                        + " \"He rose.\", \"“We know.\"], \"text\": \" Washington lied.” \", \"target\": \"us\","
                        + " \"framing\": \"anti\", \"claim\": \"attributed\", \"stratum\": \"x\"}\n\n"
                        + "{\"id\": \"2\", \"text\": \"It rains.\", \"target\": \"none\", \"framing\": \"neutral\","
                        + " \"claim\": \"own_voice\"}");

        assertThat(GoldReader.read(file)).containsExactly(FIRST, SECOND);
    }

    @Test
    void the_apostrophe_that_a_spreadsheet_needs_is_no_part_of_a_sentence() throws IOException {
        Path file = file("id,source,before,text,target,framing,claim\r\n"
                + "'1-2,'24/7,'- No.,'- Washington lied.,us,anti,own_voice\r\n"
                + "b,Harbor,'Tis so.,'Tis Washington.,us,neutral,own_voice\r\n");

        assertThat(GoldReader.read(file))
                .extracting(
                        LabelledSentence::id,
                        LabelledSentence::source,
                        row -> row.sentence().before(),
                        row -> row.sentence().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1-2", "24/7", List.of("- No."), "- Washington lied."),
                        org.assertj.core.groups.Tuple.tuple("b", "Harbor", List.of("'Tis so."), "'Tis Washington."));
    }

    @Test
    void a_csv_table_with_the_same_columns_gives_the_same() throws IOException {
        Path file = file("\uFEFFid,article,source,position,before,text,target,framing,claim\r\n"
                + "1,a,Harbor,2,Old. ||| He rose. ||| “We know.,Washington lied.”,us,anti,attributed\r\n"
                + "2,,,,,It rains.,None,neutral,own_voice\r\n");

        assertThat(GoldReader.read(file)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_country_is_read_by_code_or_name_and_refused_where_there_is_none() throws IOException {
        Path named = file("{" + GOOD.replace('\'', '"') + ",\"country\":\"South Korea\"}");

        assertThat(GoldReader.read(named).get(0).country()).isEqualTo("KR");

        Path unknown = file("{" + GOOD.replace('\'', '"') + ",\"country\":\"Ruritania\"}");

        assertThatThrownBy(() -> GoldReader.read(unknown))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there is no such country")
                .hasMessageContaining("Ruritania");
    }

    @Test
    void a_label_that_is_none_is_refused_with_its_line() throws IOException {
        Path file = file("""
            {"id":"1","text":"A.","target":"us","framing":"anti","claim":"attributed"}
            {"id":"2","text":"B.","target":"us","framing":"negative","claim":"attributed"}
            """);

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(UserError.class)
                .hasMessage("""
                    framing has no such label
                      where:    %s:2
                      found:    negative
                      expected: anti, neutral, pro\
                    """, file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'1','target':'us','framing':'anti','claim':'attributed' | a labelled sentence has no text",
                "'text':'A.','target':'us','framing':'anti','claim':'attributed' | a labelled sentence has no id",
                "'id':'1','text':'A.','framing':'anti','claim':'attributed' | a labelled sentence has no target",
                "'id':'1','text':'A.','target':'none','framing':'anti','claim':'attributed' | framing without a target",
                GOOD + ",'position':-1 | position is no number of a sentence",
                GOOD + ",'position':'x' | position is no number of a sentence",
                GOOD + ",'before':'x' | before is no list of sentences",
                GOOD + ",'before':[1] | before is no list of sentences",
                GOOD + "} | a line is not a JSON object",
                "'id | a line is not a JSON object"
            })
    void a_line_that_is_no_labelled_sentence_is_refused(String fields, String what) throws IOException {
        Path file = file("{" + fields.replace('\'', '"') + "}");

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining(file + ":1");
    }

    @Test
    void an_id_twice_no_sentence_and_no_file_are_refused() throws IOException {
        String line = "{" + GOOD.replace('\'', '"') + "}\n";
        assertRefused(file(line + line), "an id stands twice");
        assertRefused(file("id,text,target,framing,claim\n"), "no labelled sentence");
        assertRefused(folder.resolve("missing"), "labelled sentences cannot be read");
        assertRefused(
                Files.write(folder.resolve("gold"), new byte[] {'{', (byte) 0xE9, '}'}),
                "labelled sentences cannot be read");
    }

    @Test
    void the_labelled_sentences_at_hand_are_all_read() {
        Path gold = Path.of("../shared/data/labelled/gold-dev.jsonl");
        Assumptions.assumeTrue(Files.exists(gold), "no ../shared/data/labelled here");

        List<LabelledSentence> sentences = GoldReader.read(gold);

        assertThat(sentences)
                .hasSizeGreaterThan(1000)
                .allMatch(sentence -> !sentence.source().isEmpty());
    }

    private static void assertRefused(Path file, String what) {
        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(what);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("gold"), content);
    }
}
