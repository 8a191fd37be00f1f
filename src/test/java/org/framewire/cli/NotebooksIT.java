package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.json.Json;
import org.framewire.report.SourceRow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks, run from their first cell to their last in a copy. What they print has to be what is stored in them.
 * To store it anew after a change that is meant to change it: {@code mvn -B verify -Dit.test=NotebooksIT
 * -Dframewire.notebooks.write=true}, then look at them.
 */
class NotebooksIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path STORED = Path.of("notebooks");
    private static final String CELL = "--- cell of the notebook ---";

    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void copy() throws Exception {
        reports = SampleAnalysis.folder();
        try (Stream<Path> files = Files.list(STORED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void the_reports_are_read_and_every_figure_is_that_of_its_sentences() throws Exception {
        Notebook executed = execute("reading-the-reports.ipynb");

        List<SourceRow> outlets = RecordCsv.read(reports.resolve("by_source.csv"), SourceRow.class);
        long sentences =
                outlets.stream().mapToLong(row -> row.figures().usSentences()).sum();
        assertThat(String.join("", executed.printed()))
                .contains("Every file is as the run wrote it (SHA-256).")
                .contains("Read 88 records = 77 kept + 10 rejected + 1 duplicates")
                .contains("by_source: " + outlets.size() + " rows, " + sentences
                        + " U.S. sentences, each row equal to its sentences");
    }

    @Test
    void a_sample_is_drawn_labelled_and_corrects_the_shares() throws Exception {
        Notebook executed = execute("labelling-and-correcting.ipynb");

        assertThat(String.join("", executed.printed()))
                .contains("120 of them are among the U.S. sentences of this run")
                .contains("estimators now: ['adjusted_gold']");
    }

    @Test
    void what_a_hostile_corpus_writes_stays_text_in_tables_that_are_split_edited_and_have_more_columns()
            throws Exception {
        assumeJupyter();
        Path hostile = hostileReports();

        Outcome outcome = jupyter(
                Map.of("FRAMEWIRE_REPORTS", hostile.toString()), "html", "--execute", "reading-the-reports.ipynb");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(Files.readString(folder.resolve("reading-the-reports.html")))
                .doesNotContain("<script>alert(1)", "<img src=x")
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x", "CHANGED SINCE THE RUN")
                .containsPattern("by_source: 17 rows, [0-9]+ U\\.S\\. sentences, each row equal to its sentences");
    }

    /** A text as a table has it. */
    public record Said(String text) {}

    @Test
    void the_apostrophe_before_a_text_comes_off_in_python_as_it_does_in_java() throws Exception {
        assumeJupyter();
        List<String> texts = List.of(
                "=1+1",
                "'=1+1",
                " '@x",
                "'quoted' words",
                "'Tis",
                "00123",
                "123",
                "'123",
                "0",
                "9/11",
                "May 5",
                "'May be",
                "1E5",
                "TRUE",
                "true story",
                "\u20ac 5",
                "1\u00a0000",
                "\uff1d1",
                "- no",
                "\u200b=1",
                "5 apples",
                "'",
                "'90s");
        try (RowWriter<Said> out = RecordCsv.open(folder.resolve("said.csv"), Said.class)) {
            for (String text : texts) {
                out.write(new Said(text));
            }
        }
        String code = "import json, pandas, reports\n"
                + "cells = pandas.read_csv('said.csv', encoding='utf-8-sig', dtype=str, keep_default_na=False)\n"
                + "print(json.dumps({'texts': [reports.without_guard(cell) for cell in cells['text']]}))";
        Map<String, Object> cell =
                new TreeMap<>(Map.of("cell_type", "code", "metadata", Map.of(), "source", code, "outputs", List.of()));
        cell.put("execution_count", null);
        Files.writeString(
                folder.resolve("said.ipynb"),
                Json.line(Map.of("cells", List.of(cell), "metadata", Map.of(), "nbformat", 4, "nbformat_minor", 4)));

        Outcome outcome = jupyter(Map.of(), "notebook", "--execute", "--inplace", "said.ipynb");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        String printed = Notebook.read(folder.resolve("said.ipynb")).printed().get(0);
        assertThat(Json.object(printed).get("texts")).isEqualTo(texts);
    }

    @Test
    void the_java_cells_print_what_is_stored_with_them() throws Exception {
        Path file = folder.resolve("java-api.ipynb");
        Notebook notebook = Notebook.read(file);
        String marker = "System.out.println(\"" + CELL + "\");\n";
        String cells =
                notebook.code().stream().map(code -> marker + code + "\n").collect(Collectors.joining());

        Outcome outcome = Tool.run(
                PROJECT,
                Map.of(),
                cells + "/exit\n",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        "target/local/framewire.jar",
                        "-R-Dlog4j2.configurationFile=jobs/lib/log4j2.properties",
                        "-R-Dframewire.reports=" + reports,
                        "-s",
                        "-"));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        // What jshell cannot compile it says, passes over and ends as if all were well.
        assertThat(outcome.err()).doesNotContain("Error:", "Exception");
        assertThat(outcome.out()).doesNotContain("Error:", "Exception");
        String[] printed = outcome.out().replace("\r\n", "\n").split(CELL + "\n", -1);
        List<String> found = List.of(printed).subList(1, printed.length);
        if (Boolean.getBoolean("framewire.notebooks.write")) {
            notebook.write(file, found);
            jupyter(Map.of(), "notebook", "--inplace", "java-api.ipynb");
            store(file);
        }
        assertThat(found)
                .isEqualTo(Notebook.read(STORED.resolve("java-api.ipynb")).printed());
    }

    /** Runs a notebook, and compares what it prints with what is stored. */
    private Notebook execute(String name) throws Exception {
        assumeJupyter();
        Map<String, String> environment =
                Map.of("FRAMEWIRE_REPORTS", reports.toString(), "FRAMEWIRE_HOME", PROJECT.toString());

        Outcome outcome = jupyter(environment, "notebook", "--execute", "--inplace", name);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        Path file = folder.resolve(name);
        Notebook executed = Notebook.read(file);
        assertThat(executed.errors()).isEmpty();
        assertThat(Files.readString(file)).doesNotContain(folder.toString(), PROJECT.toString());
        if (Boolean.getBoolean("framewire.notebooks.write")) {
            store(file);
        }
        assertThat(executed.printed())
                .isEqualTo(Notebook.read(STORED.resolve(name)).printed());
        return executed;
    }

    private static void assumeJupyter() {
        Assumptions.assumeTrue(Tool.isInstalled("jupyter"), "no jupyter here: .ci/run installs it");
    }

    private Outcome jupyter(Map<String, String> environment, String to, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("jupyter", "nbconvert", "--to", to));
        command.addAll(List.of("--ExecutePreprocessor.timeout=1000", "--ExecutePreprocessor.record_timing=False"));
        command.addAll(List.of(more));
        Map<String, String> all = new TreeMap<>(environment);
        all.put("IPYTHONDIR", folder.resolve("ipython").toString());
        return Tool.run(folder, all, "", command);
    }

    private static void store(Path file) throws IOException {
        Files.copy(file, STORED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The reports with markup for an outlet and in texts, the sentences in two files, and a column more. */
    private Path hostileReports() throws IOException {
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.toList()) {
                String content = Files.readString(file)
                        .replace("Paektu Morning Bulletin", "<img src=x onerror=alert(1)>$\\frac{")
                        .replace("Iron Crane", "<script>alert(1)</script>");
                Files.writeString(hostile.resolve(file.getFileName()), content);
            }
        }
        List<List<String>> rows = Cells.of(Files.readString(hostile.resolve("sentences.csv")));
        String header = line(rows.get(0), "more");
        int half = rows.size() / 2;
        write(hostile.resolve("sentences.csv"), header, rows.subList(1, half));
        write(hostile.resolve("sentences-2.csv"), header, rows.subList(half, rows.size()));
        Path description = hostile.resolve("datapackage.json");
        String part = "\"path\" : \"sentences.csv\",";
        String parts = "\"parts\" : [ { \"path\" : \"sentences.csv\", \"hash\" : \"\" },"
                + " { \"path\" : \"sentences-2.csv\", \"hash\" : \"\" } ],";
        String described = Files.readString(description);
        assertThat(described).containsOnlyOnce(part);
        Files.writeString(description, described.replaceFirst(Pattern.quote(part), parts));
        return hostile;
    }

    private static void write(Path file, String header, List<List<String>> rows) throws IOException {
        Files.writeString(
                file,
                "\uFEFF" + header
                        + rows.stream().map(row -> line(row, "<b>more</b>")).collect(Collectors.joining()));
    }

    private static String line(List<String> cells, String more) {
        return Stream.concat(cells.stream(), Stream.of(more))
                .map(cell -> "\"" + cell.replace("\uFEFF", "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
