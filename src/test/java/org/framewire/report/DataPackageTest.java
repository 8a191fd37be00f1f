package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewire.Sha256;
import org.framewire.corpus.Control;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.json.Json;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
    @TempDir
    Path folder;

    @Test
    void every_cell_of_a_report_has_the_type_that_is_described() throws Exception {
        new SampleReport()
                .article(
                        "in.jsonl:1",
                        "Harbor Post",
                        "JP",
                        Control.UNKNOWN,
                        "s",
                        List.of(
                                (a, n) -> Samples.sentence(a, n, Target.US, Framing.ANTI, Claim.ATTRIBUTED),
                                (a, n) -> Samples.sentence(a, n, Target.US, Framing.PRO, Claim.STATE_MEDIA),
                                (a, n) -> Samples.sentence(a, n, Target.BLOC, Framing.NEUTRAL, Claim.OWN_VOICE)))
                .write(folder, 2);

        Map<String, Object> described = Json.object(Files.readString(folder.resolve("datapackage.json")));

        assertThat(described).containsEntry("profile", "tabular-data-package");
        assertThat(objects(described.get("resources")))
                .extracting(resource -> resource.get("path"))
                .containsExactly(
                        "by_source.csv",
                        "by_country.csv",
                        "by_source_month.csv",
                        "by_country_month.csv",
                        "framing_by_claim.csv",
                        "comparisons.csv",
                        "state_media_relays.csv",
                        "claimants.csv",
                        "sentences.csv",
                        "stories.csv",
                        "unmapped_sources.csv",
                        "rejected.csv");
        for (Map<String, Object> resource : objects(described.get("resources"))) {
            Path file = folder.resolve((String) resource.get("path"));
            assertThat(resource)
                    .containsEntry("bytes", (int) Files.size(file))
                    .containsEntry("hash", "sha256:" + Sha256.hex(Files.readAllBytes(file)));
            assertCells(file, objects(object(resource.get("schema")).get("fields")));
        }
    }

    @Test
    void a_column_is_described_by_type_meaning_and_bounds() throws Exception {
        write("by_country_month", CountryMonthRow.class, List.of(), 1);
        write("rejected", RejectedRow.class, List.of(), 1);

        List<Map<String, Object>> resources =
                objects(Json.object(DataPackage.of(folder, true)).get("resources"));

        assertThat(objects(object(resources.get(0).get("schema")).get("fields")).subList(0, 3))
                .containsExactly(
                        Map.of(
                                "name", "country",
                                "type", "string",
                                "format", "default",
                                "description", "country of the outlets, ISO 3166-1 alpha-2; ZZ where it is not known"),
                        Map.of(
                                "name", "month",
                                "type", "yearmonth",
                                "format", "default",
                                "description",
                                        "month of publication, yyyy-mm; empty for the articles whose date is not known"),
                        Map.of(
                                "name", "outlets",
                                "type", "integer",
                                "format", "default",
                                "description", "its outlets with an article in the month",
                                "constraints", Map.of("required", true, "minimum", 0)));
        Map<String, Object> reason =
                objects(object(resources.get(1).get("schema")).get("fields")).get(1);
        assertThat(strings(object(reason.get("constraints")).get("enum"))).contains("broken_json", "duplicate");
    }

    @Test
    void a_table_in_several_files_is_one_resource() throws Exception {
        write(
                "rejected",
                RejectedRow.class,
                List.of(RejectedRow.of(SampleReport.REJECTED.get(0)), RejectedRow.of(SampleReport.REJECTED.get(0))),
                1);

        Map<String, Object> resource = objects(
                        Json.object(DataPackage.of(folder, true)).get("resources"))
                .get(0);

        assertThat(resource)
                .containsEntry("path", List.of("rejected.csv", "rejected-2.csv"))
                .doesNotContainKeys("bytes", "hash");
        assertThat(objects(resource.get("parts")))
                .extracting(part -> part.get("path"), part -> part.get("bytes"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "rejected.csv", (int) Files.size(folder.resolve("rejected.csv"))),
                        org.assertj.core.groups.Tuple.tuple(
                                "rejected-2.csv", (int) Files.size(folder.resolve("rejected-2.csv"))));
    }

    private <R extends Record> void write(String stem, Class<R> type, List<R> rows, long maxRows) throws IOException {
        try (RowWriter<R> out = RecordCsv.split(folder, stem, type, maxRows)) {
            for (R row : rows) {
                out.write(row);
            }
        }
    }

    private static void assertCells(Path file, List<Map<String, Object>> fields) throws IOException {
        String text = Files.readString(file).substring(1);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows.get(0).toList())
                    .as(file.toString())
                    .isEqualTo(fields.stream().map(field -> field.get("name")).toList());
            for (CSVRecord row : rows.subList(1, rows.size())) {
                for (int i = 0; i < fields.size(); i++) {
                    assertThat(row.get(i))
                            .as(file + ": " + fields.get(i).get("name"))
                            .matches(cells(fields.get(i)));
                }
            }
        }
    }

    /** What the cells of a field look like. */
    private static String cells(Map<String, Object> field) {
        Map<String, Object> constraints = object(field.getOrDefault("constraints", Map.of()));
        String some = switch ((String) field.get("type")) {
            case "integer" -> "[0-9]+";
            case "number" -> "-?[0-9]+\\.[0-9]{6}";
            case "boolean" -> "true|false";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            case "yearmonth" -> "[0-9]{4}-[0-9]{2}";
            default -> constraints.containsKey("enum") ? String.join("|", strings(constraints.get("enum"))) : "(?s).+";
        };
        return constraints.containsKey("required") ? some : "|" + some;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
