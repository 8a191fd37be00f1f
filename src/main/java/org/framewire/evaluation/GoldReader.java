package org.framewire.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewire.UserError;
import org.framewire.csv.CsvTable;
import org.framewire.json.Json;
import org.framewire.scoring.LabelledSentence;

/**
 * Reads labelled sentences: JSON Lines, or a CSV table with the same columns {@code id, article, source, position,
 * before, text, target, framing, claim}; others are not looked at.
 *
 * <p>Needed are {@code id}, unique in its file, {@code text} and the three labels, as the codebook writes them.
 * {@code article} is the id where it is missing, {@code source} empty, {@code position} 0. {@code before} holds the
 * sentences before, oldest first (the last two count): a list in JSON, in a CSV cell separated by
 * {@value #BEFORE_SEPARATOR}.
 */
public final class GoldReader {
    /** Stands between the sentences of a CSV cell {@code before}. */
    public static final String BEFORE_SEPARATOR = " ||| ";

    private GoldReader() {}

    /**
     * All sentences of a file, in its order.
     *
     * @throws UserError if the file cannot be read, has no sentence, or a row is not a labelled sentence
     */
    public static List<LabelledSentence> read(Path file) {
        List<LabelledSentence> sentences = isJson(file) ? readJsonLines(file) : readCsv(file);
        if (sentences.isEmpty()) {
            throw new UserError("no labelled sentence", file.toString(), null, "JSON Lines or CSV with at least one");
        }
        return sentences;
    }

    /**
     * All sentences of several files, one after the other; see {@link #read}. An id may stand in more than one of them.
     */
    public static List<LabelledSentence> readAll(List<Path> files) {
        List<LabelledSentence> sentences = new ArrayList<>();
        files.forEach(file -> sentences.addAll(read(file)));
        return sentences;
    }

    private static List<LabelledSentence> readJsonLines(Path file) {
        List<LabelledSentence> sentences = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !line.equals("\uFEFF")) {
                    sentences.add(unique(ids, jsonLine(line, file + ":" + number)));
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return sentences;
    }

    private static GoldRow jsonLine(String line, String where) {
        try {
            return GoldRow.of(Json.object(line.startsWith("\uFEFF") ? line.substring(1) : line), where);
        } catch (Json.Malformed e) {
            throw new UserError(
                    "a line is not a JSON object", where, e.getMessage(), "one labelled sentence a line", e);
        }
    }

    private static List<LabelledSentence> readCsv(Path file) {
        List<LabelledSentence> sentences = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvTable.Row row : CsvTable.read(file)) {
            sentences.add(unique(ids, GoldRow.ofCells(row.cells(), row.where())));
        }
        return sentences;
    }

    private static LabelledSentence unique(Set<String> ids, GoldRow row) {
        LabelledSentence sentence = row.sentence();
        if (!ids.add(sentence.id())) {
            throw new UserError(
                    "an id stands twice", row.where(), sentence.id(), "an id of its own for every sentence");
        }
        return sentence;
    }

    /** A JSON Lines file begins with a brace, which no sensible header does. */
    static boolean isJson(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int c = in.read();
            while (c == '\uFEFF' || Character.isWhitespace(c)) {
                c = in.read();
            }
            return c == '{';
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(Path file, IOException cause) {
        String found = cause instanceof CharacterCodingException
                ? "bytes that are not UTF-8"
                : cause.getClass().getSimpleName();
        return new UserError("labelled sentences cannot be read", file.toString(), found, "a UTF-8 file", cause);
    }
}
