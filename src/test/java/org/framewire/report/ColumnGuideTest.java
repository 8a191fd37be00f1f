package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewire.csv.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnGuideTest {
    record Silent(@Meaning("outlet") String source, int count) {}

    @ParameterizedTest
    @EnumSource
    void every_column_of_every_table_has_a_meaning(ReportFile file) {
        assertThat(Column.of(file.row()))
                .allSatisfy(column -> assertThat(ColumnGuide.meaning(column))
                        .isNotBlank()
                        .doesNotContain("|")
                        .doesNotEndWith("."));
    }

    @Test
    void a_component_without_a_meaning_is_refused() {
        assertThatThrownBy(() -> Column.of(Silent.class).forEach(ColumnGuide::meaning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count");
    }

    @Test
    void the_guide_has_a_table_for_each_file() {
        assertThat(ColumnGuide.markdown())
                .contains("### `rejected.csv`\n\nOne row: an input record that is not used;")
                .contains("| `anti_low` | unfavourable of all U.S. sentences: lower bound of its 95 % interval |\n")
                .contains("| `where` | the input record: file and line, byte or record number |\n")
                .endsWith("clipped |\n");
    }
}
