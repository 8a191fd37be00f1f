package org.framewire.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** LibreOffice without a screen: opens CSV files as its dialog for them would, and tells what stands in the cells. */
final class Soffice {
    private static final String PROGRAM = "soffice";
    private static final long SECONDS = 180;
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
            <value>%s</value></prop></item>
            </oor:items>
            """;

    /**
     * A cell as LibreOffice took it.
     *
     * @param type {@code string}, {@code float}, {@code date}, {@code boolean}, ...; empty for an empty cell
     * @param value the text, or the number or date that a formula would get
     */
    record Cell(String type, String value, boolean formula) {}

    private Soffice() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /**
     * Opens CSV files and saves them as flat OpenDocument spreadsheets: by commas, semicolons and tabs and as UTF-8,
     * which is what the dialog offers for a file with a byte order mark.
     *
     * @param work an empty folder, for the user's profile and the results
     * @param locale of the user, such as {@code de-DE}
     * @param language of the file as a Windows language id; 0: the user's own, which is what the dialog offers
     * @param specialNumbers whether dates and the like are looked for, which the dialog does not offer
     * @return the folder of the results
     */
    static Path open(List<Path> files, Path work, String locale, int language, boolean specialNumbers)
            throws IOException, InterruptedException {
        Path user = Files.createDirectories(work.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), PROFILE.formatted(locale));
        Path results = work.resolve("opened");
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:44/59/9,34,76,1,," + language + ",false," + specialNumbers,
                "--convert-to",
                "fods",
                "--outdir",
                results.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = work.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice failed: " + Files.readString(log));
        }
        return results;
    }

    /**
     * The cells of a file of {@link #open}.
     *
     * @param columns so many of each row
     */
    static List<List<Cell>> cells(Path opened, int columns) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<List<Cell>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(opened)) {
            Document document = factory.newDocumentBuilder().parse(in);
            NodeList found = document.getElementsByTagNameNS(TABLE, "table-row");
            for (int i = 0; i < found.getLength(); i++) {
                List<Cell> row = row((Element) found.item(i), columns);
                for (int n = repeated((Element) found.item(i), "rows"); n > 0; n--) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<Cell> row(Element row, int columns) {
        List<Cell> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagNameNS(TABLE, "table-cell");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            for (int n = repeated(cell, "columns"); n > 0 && cells.size() <= columns; n--) {
                cells.add(cell(cell));
            }
        }
        while (cells.size() > columns && cells.get(cells.size() - 1).type().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static int repeated(Element element, String what) {
        String times = element.getAttributeNS(TABLE, "number-" + what + "-repeated");
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }

    private static Cell cell(Element cell) {
        String type = cell.getAttributeNS(OFFICE, "value-type");
        String value = switch (type) {
            case "string", "" -> text(cell);
            case "float", "percentage", "currency" -> cell.getAttributeNS(OFFICE, "value");
            default -> cell.getAttributeNS(OFFICE, type + "-value");
        };
        return new Cell(type, value, cell.hasAttributeNS(TABLE, "formula"));
    }

    private static String text(Element cell) {
        List<String> paragraphs = new ArrayList<>();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals("p")) {
                StringBuilder text = new StringBuilder();
                append(element, text);
                paragraphs.add(text.toString());
            }
        }
        return String.join("\n", paragraphs);
    }

    private static void append(Node within, StringBuilder text) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getLocalName()) {
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "s" -> text.append(" ".repeat(blanks(element)));
                    default -> append(element, text);
                }
            } else {
                text.append(node.getNodeValue());
            }
        }
    }

    private static int blanks(Element element) {
        String count = element.getAttributeNS(TEXT, "c");
        return count.isEmpty() ? 1 : Integer.parseInt(count);
    }
}
