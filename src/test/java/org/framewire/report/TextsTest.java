package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewire.Sha256;
import org.framewire.csv.Column;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @Test
    void texts_are_left_out_short_phrases_and_names_stay_and_long_keys_become_hashes() {
        assertThat(shown(SentenceRow.class, "text", "Yes.")).isNull();
        assertThat(shown(SentenceRow.class, "title", "Envoy arrives")).isNull();
        assertThat(shown(SentenceRow.class, "claimant", "she")).isNull();
        assertThat(shown(StoryRow.class, "first_title", "Envoy arrives")).isNull();
        assertThat(shown(SentenceRow.class, "claimant_name", "the foreign ministry"))
                .isEqualTo("the foreign ministry");
        assertThat(shown(SentenceRow.class, "claimant_name", "the people who run the harbour"))
                .isNull();
        assertThat(shown(ClaimantRow.class, "name", "Ministry of Foreign Affairs of Lowland"))
                .isEqualTo("Ministry of Foreign Affairs of Lowland");
        assertThat(shown(SentenceRow.class, "claimant_key", "foreign ministry")).isEqualTo("foreign ministry");
        assertThat(shown(SentenceRow.class, "claimant_key", "people who run the harbour"))
                .isEqualTo("sha256 " + Sha256.hex("people who run the harbour").substring(0, 16))
                .isEqualTo(shown(ClaimantRow.class, "claimant_key", "people who run the harbour"));
        assertThat(shown(SentenceRow.class, "source", "The Post of the Upper Harbour"))
                .isEqualTo("The Post of the Upper Harbour");
        assertThat(Texts.KEPT.shown(column(SentenceRow.class, "text"), "Yes.")).isEqualTo("Yes.");
    }

    @ParameterizedTest
    @CsvSource({
        "DUPLICATE, the words of a.csv:2, the words of a.csv:2",
        "LANGUAGE, de: Der Deich wird erneuert., de",
        "LANGUAGE, nothing, ''",
        "ONLY_BOILERPLATE, Share this, "
    })
    void of_what_was_rejected_only_what_is_no_text_stays(RejectionReason reason, String found, String left) {
        RejectedRow row = RejectedRow.of(new Rejection("a.csv:3", reason, found));

        assertThat(Texts.LEFT_OUT.shown(row)).isEqualTo(new RejectedRow("a.csv:3", reason, left));
        assertThat(Texts.KEPT.shown(row)).isEqualTo(row);
    }

    @ParameterizedTest
    @EnumSource(ReportFile.class)
    void every_column_of_words_is_a_text(ReportFile file) {
        assertThat(Column.of(file.row()))
                .filteredOn(
                        column -> column.path().get(column.path().size() - 1).isAnnotationPresent(Wording.class))
                .allMatch(column -> column.type() == String.class);
    }

    private static Object shown(Class<? extends Record> row, String name, String value) {
        return Texts.LEFT_OUT.shown(column(row, name), value);
    }

    private static Column column(Class<? extends Record> row, String name) {
        return Column.of(row).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
