package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.corpus.Credits;
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
            LocalDate date = i % 3 == 0 ? null : LocalDate.of(2024, 4 + i % 2, 30);
            Article article = Samples.article(
                    "in:" + (100 + i),
                    SOURCES.get(outlet),
                    COUNTRIES.get(outlet),
                    CONTROLS.get(outlet),
                    date,
                    "A text.",
                    Credits.NONE);
            report.article(article, story, first, lines);
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
            assertThat(row.figures().usSentencesWithoutCopies())
                    .isLessThan(row.figures().usSentences());
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

    @Test
    void the_months_of_an_outlet_or_country_add_up_to_its_row() throws IOException {
        List<SourceRow> sources = RecordCsv.read(folder.resolve("by_source.csv"), SourceRow.class);
        List<SourceMonthRow> sourceMonths = RecordCsv.read(folder.resolve("by_source_month.csv"), SourceMonthRow.class);
        List<CountryMonthRow> countryMonths =
                RecordCsv.read(folder.resolve("by_country_month.csv"), CountryMonthRow.class);

        assertThat(countryMonths)
                .extracting(row -> row.country() + " " + row.month() + " " + row.outlets())
                .containsExactly(
                        "JP 2024-04 2",
                        "JP 2024-05 2",
                        "JP null 2",
                        "KP 2024-04 1",
                        "KP 2024-05 1",
                        "KP null 1",
                        "ZZ 2024-04 1",
                        "ZZ 2024-05 1",
                        "ZZ null 1");
        for (SourceMonthRow row : sourceMonths) {
            assertCounts(
                    row.figures(),
                    outlet(row.source(), row.country(), row.control()).and(s -> isFrom(row.month(), s)));
        }
        for (CountryMonthRow row : countryMonths) {
            assertCounts(row.figures(), s -> s.country().equals(row.country()) && isFrom(row.month(), s));
        }
        for (SourceRow row : sources) {
            assertThat(sourceMonths.stream()
                            .filter(month -> month.source().equals(row.source()) && month.control() == row.control())
                            .mapToLong(month -> month.figures().articles())
                            .sum())
                    .isEqualTo(row.figures().articles());
        }
    }

    @Test
    void a_row_of_a_claimant_counts_the_sentences_with_its_key() throws IOException {
        List<ClaimantRow> rows = RecordCsv.read(folder.resolve("claimants.csv"), ClaimantRow.class);

        assertThat(rows)
                .extracting(row -> row.claimantKey() + " " + row.kind() + " " + row.outlets())
                .containsExactly("ministry GOVERNMENT 4", "state media STATE_MEDIUM 4");
        for (ClaimantRow row : rows) {
            Predicate<SentenceRow> key = s -> row.claimantKey().equals(s.claimantKey());
            assertCounts(row.counts(), key);
            assertThat(row.articles()).isEqualTo(articles(key));
        }
    }

    @Test
    void a_row_of_a_relay_counts_the_sentences_with_its_outlet_and_medium() throws IOException {
        List<RelayRow> rows = RecordCsv.read(folder.resolve("state_media_relays.csv"), RelayRow.class);

        assertThat(rows).extracting(RelayRow::stateMedium).containsOnly("state media");
        assertThat(rows).hasSize(5);
        for (RelayRow row : rows) {
            Predicate<SentenceRow> key = outlet(row.source(), row.country(), row.control())
                    .and(s -> row.stateMedium().equals(s.stateMedium()));
            assertCounts(row.counts().counts(), key);
            assertThat(row.counts().articles()).isEqualTo(articles(key));
            assertThat(row.counts().stateMediaClaims()).isEqualTo(us(key));
        }
    }

    private static boolean isFrom(YearMonth month, SentenceRow sentence) {
        return Objects.equals(month, sentence.date() == null ? null : YearMonth.from(sentence.date()));
    }

    private long articles(Predicate<SentenceRow> key) {
        return sentences.stream()
                .filter(key.and(row -> row.target() == Target.US))
                .map(SentenceRow::where)
                .distinct()
                .count();
    }

    private void assertCounts(FramingCounts counts, Predicate<SentenceRow> key) {
        Predicate<SentenceRow> once = key.and(SentenceRow::firstOfStory);
        assertThat(counts)
                .isEqualTo(new FramingCounts(
                        us(key),
                        us(key.and(s -> s.framing() == Framing.ANTI)),
                        us(key.and(s -> s.framing() == Framing.NEUTRAL)),
                        us(key.and(s -> s.framing() == Framing.PRO)),
                        us(once),
                        us(once.and(s -> s.framing() == Framing.ANTI)),
                        us(once.and(s -> s.framing() == Framing.NEUTRAL)),
                        us(once.and(s -> s.framing() == Framing.PRO))));
    }

    private void assertCounts(Figures figures, Predicate<SentenceRow> key) {
        assertThat(figures.usSentences()).isEqualTo(us(key));
        assertThat(figures.antiCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.ANTI)));
        assertThat(figures.neutralCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.NEUTRAL)));
        assertThat(figures.proCount()).isEqualTo(us(key.and(s -> s.framing() == Framing.PRO)));
        assertThat(figures.blocSentences()).isEqualTo(count(key.and(s -> s.target() == Target.BLOC)));
        Predicate<SentenceRow> once = key.and(SentenceRow::firstOfStory);
        assertThat(figures.usSentencesWithoutCopies()).isEqualTo(us(once));
        assertThat(figures.antiCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.ANTI)));
        assertThat(figures.neutralCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.NEUTRAL)));
        assertThat(figures.proCountWithoutCopies()).isEqualTo(us(once.and(s -> s.framing() == Framing.PRO)));
        assertThat(figures.antiCount() + figures.neutralCount() + figures.proCount())
                .isEqualTo(figures.usSentences());
        long attributed = us(key.and(s -> s.claim() == Claim.ATTRIBUTED));
        assertThat(Math.round(figures.attributedShare() * figures.usSentences()))
                .isEqualTo(attributed);
        long named = us(key.and(s -> s.claim() != Claim.OWN_VOICE && s.claimantNamed()));
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
