package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.framewire.corpus.Control;
import org.framewire.csv.RecordCsv;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filtering {@code sentences.csv} by a row's key gives exactly the counts of that row. */
class ReportsTest {
    private static final List<String> SOURCES = List.of("Harbor", "Hill", "Valley", "Valley", "Anon");
    private static final List<String> COUNTRIES = List.of("JP", "KP", "JP", "JP", "ZZ");
    private static final List<Control> CONTROLS =
            List.of(Control.PRIVATE, Control.STATE, Control.PRIVATE, Control.STATE, Control.UNKNOWN);

    @TempDir
    Path folder;

    private List<SentenceRow> sentences;

    /** Four outlets, one of them under two owners; all targets, framings and claims. */
    @BeforeEach
    void writeReport() throws IOException {
        SampleReport report = new SampleReport();
        for (int i = 0; i < 30; i++) {
            List<SampleReport.Line> lines = new ArrayList<>();
            for (int k = 0; k < 4 + i % 4; k++) {
                Target target = Target.values()[(i + k) % 3 == 0 ? (k + i / 3) % 3 : 0];
                Framing framing = target == Target.NONE ? Framing.NEUTRAL : Framing.values()[(i * k + i) % 3];
                Claim claim = Claim.values()[(i + 2 * k + k / 3) % 3];
                lines.add((article, number) -> Samples.sentence(article, number, target, framing, claim));
            }
            int outlet = i % 5;
            String story = "story " + i / 2;
            boolean first = i % 2 == 0;
            report.article(
                    "in:" + (100 + i),
                    SOURCES.get(outlet),
                    COUNTRIES.get(outlet),
                    CONTROLS.get(outlet),
                    story,
                    first,
                    lines);
        }
        report.write(folder, report.usSentences());
        sentences = RecordCsv.read(folder.resolve("sentences.csv"), SentenceRow.class);
        assertThat(sentences).extracting(SentenceRow::target).contains(Target.US, Target.BLOC);
    }

    @Test
    void a_row_of_an_outlet_counts_its_sentences() throws IOException {
        List<SourceRow> rows = RecordCsv.read(folder.resolve("by_source.csv"), SourceRow.class);

        assertThat(rows)
                .extracting(row -> row.country() + " " + row.source() + " " + row.control())
                .containsExactly(
                        "JP Harbor PRIVATE",
                        "JP Valley STATE",
                        "JP Valley PRIVATE",
                        "KP Hill STATE",
                        "ZZ Anon UNKNOWN");
        for (SourceRow row : rows) {
            assertCounts(row.figures(), outlet(row.source(), row.country(), row.control()));
        }
    }

    @Test
    void a_row_of_a_country_counts_the_sentences_of_its_outlets() throws IOException {
        List<CountryRow> rows = RecordCsv.read(folder.resolve("by_country.csv"), CountryRow.class);

        assertThat(rows).extracting(CountryRow::country).containsExactly("JP", "KP", "ZZ");
        assertThat(rows).extracting(CountryRow::outlets).containsExactly(2L, 1L, 1L);
        for (CountryRow row : rows) {
            assertCounts(row.figures(), sentence -> sentence.country().equals(row.country()));
        }
    }

    @Test
    void a_row_of_framing_and_claim_counts_its_sentences() throws IOException {
        List<FramingByClaimRow> rows = RecordCsv.read(folder.resolve("framing_by_claim.csv"), FramingByClaimRow.class);

        assertThat(rows).hasSize(5 * 9);
        for (FramingByClaimRow row : rows) {
            Predicate<SentenceRow> outlet = outlet(row.source(), row.country(), row.control());
            assertThat(row.sentences())
                    .isEqualTo(us(outlet.and(s -> s.framing() == row.framing() && s.claim() == row.claim())));
        }
    }

    private void assertCounts(Figures figures, Predicate<SentenceRow> key) {
        assertThat(figures.usSentences()).isEqualTo(us(key));
        assertThat(figures.antiCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.ANTI)));
        assertThat(figures.neutralCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.NEUTRAL)));
        assertThat(figures.proCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.PRO)));
        assertThat(figures.blocSentences()).isEqualTo(count(key.and(s -> s.target() == Target.BLOC)));
        Predicate<SentenceRow> once = key.and(SentenceRow::firstOfStory);
        assertThat(figures.usSentencesWithoutCopies()).isEqualTo(us(once)).isLessThan(figures.usSentences());
        assertThat(figures.antiCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.ANTI)));
        assertThat(figures.neutralCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.NEUTRAL)));
        assertThat(figures.proCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.PRO)));
        assertThat(figures.antiCount() + figures.neutralCount() + figures.proCount())
                .isEqualTo(figures.usSentences());
        long attributed = us(key.and(s -> s.claim() == Claim.ATTRIBUTED));
        assertThat(Math.round(figures.attributedShare() * figures.usSentences()))
                .isEqualTo(attributed);
        long named = us(key.and(s -> s.claim() != Claim.OWN_VOICE && s.claimant() != null));
        assertThat(figures.namedSources()).isEqualTo(named);
    }

    private static Predicate<SentenceRow> outlet(String source, String country, Control control) {
        return row -> row.source().equals(source) && row.country().equals(country) && row.control() == control;
    }

    private long us(Predicate<SentenceRow> key) {
        return count(key.and(row -> row.target() == Target.US));
    }

    private long count(Predicate<SentenceRow> key) {
        return sentences.stream().filter(key).count();
    }
}
