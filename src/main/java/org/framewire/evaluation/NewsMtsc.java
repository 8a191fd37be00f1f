package org.framewire.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framewire.UserError;
import org.framewire.json.Json;
import org.framewire.scoring.Framing;
import org.framewire.scoring.MarkedSentence;
import org.framewire.text.Sentences;
import org.framewire.text.Span;

/**
 * Reads NewsMTSC, a benchmark of sentiment toward persons in news (Hamborg and Donnay 2021, "NewsMTSC: A Dataset for
 * (Multi-)Target-dependent Sentiment Classification in Political News Articles"): JSON Lines with {@code primary_gid},
 * {@code sentence_normalized} and {@code targets}, each of which has {@code from} and {@code to} in code points and
 * {@code polarity}: 2 negative, 4 neutral, 6 positive.
 */
public final class NewsMtsc {
    private static final String SHAPE = "primary_gid, sentence_normalized and targets with from, to and polarity";
    /** So many parts of a gid, "polusa_v1_4274411_...", name the article. */
    private static final int ARTICLE_PARTS = 3;

    private NewsMtsc() {}

    /**
     * Every target of every sentence of a file, in its order.
     *
     * @throws UserError if the file cannot be read, holds no target, or a line is not of this shape
     */
    public static List<MarkedSentence> read(Path file) {
        List<MarkedSentence> sentences = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(line, file + ":" + number, sentences);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UserError("The benchmark lacks a file", file.toString(), null, "a folder of NewsMTSC", e);
        } catch (IOException e) {
            throw new UserError(
                    "A file of the benchmark cannot be read",
                    file.toString(),
                    e.getClass().getSimpleName(),
                    "a UTF-8 file",
                    e);
        }
        if (sentences.isEmpty()) {
            throw new UserError("A file of the benchmark holds no target", file.toString(), null, SHAPE);
        }
        return sentences;
    }

    private static void add(String line, String where, List<MarkedSentence> sentences) {
        try {
            Map<String, Object> row = Json.object(line);
            if (row.get("primary_gid") instanceof String gid
                    && row.get("sentence_normalized") instanceof String text
                    && row.get("targets") instanceof List<?> targets) {
                for (Object target : targets) {
                    sentences.add(marked(gid, sentences.size(), text, target, where));
                }
                return;
            }
        } catch (Json.Malformed e) {
            throw new UserError("A line is not a JSON object", where, e.getMessage(), SHAPE, e);
        }
        throw new UserError("A line is not a sentence of NewsMTSC", where, null, SHAPE);
    }

    private static MarkedSentence marked(String gid, int number, String text, Object target, String where) {
        if (target instanceof Map<?, ?> fields
                && fields.get("from") instanceof Integer from
                && fields.get("to") instanceof Integer to
                && fields.get("polarity") instanceof Number polarity) {
            return new MarkedSentence(
                    gid + "#" + number,
                    article(gid),
                    Sentences.inContext(text, List.of()),
                    span(text, from, to, where),
                    framing(polarity.doubleValue(), where));
        }
        throw new UserError("A target is not whole", where, String.valueOf(target), SHAPE);
    }

    private static String article(String gid) {
        return Arrays.stream(gid.split("_")).limit(ARTICLE_PARTS).collect(Collectors.joining("_"));
    }

    /** From code points of the line's text to chars of the sentence, which begins with the first that is no blank. */
    private static Span span(String text, int from, int to, String where) {
        if (from >= 0 && from < to && to <= text.codePointCount(0, text.length())) {
            int start = text.offsetByCodePoints(0, from);
            int end = text.offsetByCodePoints(start, to - from);
            if (!text.substring(start, end).isBlank()) {
                int cut = text.indexOf(text.strip());
                return new Span(Math.max(0, start - cut), Math.min(text.strip().length(), end - cut));
            }
        }
        throw new UserError(
                "A target lies outside of its sentence", where, from + "-" + to, "from < to, in code points");
    }

    private static Framing framing(double polarity, String where) {
        if (polarity == 2) {
            return Framing.ANTI;
        }
        if (polarity == 4) {
            return Framing.NEUTRAL;
        }
        if (polarity == 6) {
            return Framing.PRO;
        }
        throw new UserError("A target has no such polarity", where, String.valueOf(polarity), "2, 4 or 6");
    }
}
