package org.framewire.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.corpus.Article;
import org.framewire.json.Json;

/**
 * Makes corpora of any size from one. Beyond its end its articles come again with other words, so often that no five
 * words in a row are what they were: they are new articles to the search for copies. Names and short words stay where
 * they can, so that sentences are about what they were about.
 */
final class Corpora {
    /** As many words in a row stay as they are, at most. */
    private static final int UNCHANGED = 4;

    /** A word of so many letters that begins with a small one is changed rather than another. */
    private static final int LONG = 5;

    private Corpora() {}

    /**
     * Writes articles as JSON Lines.
     *
     * @param news at least one
     * @param articles how many are wanted
     */
    static void write(List<News> news, int articles, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                out.write(Json.line(fields(news.get(i % news.size()), i / news.size())));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> fields(News news, int round) {
        Article article = news.article();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id() + "-" + round);
        fields.put("source", article.source());
        fields.put("country", article.country().equals(Article.UNKNOWN_COUNTRY) ? null : article.country());
        fields.put("url", article.url());
        fields.put("date", article.dateText());
        fields.put("title", article.title());
        fields.put("text", changed(news.rawText(), round));
        return fields;
    }

    /** The text with a mark behind many of its words; the text itself in round 0. */
    static String changed(String text, int round) {
        if (round == 0) {
            return text;
        }
        String mark = mark(round);
        StringBuilder changed = new StringBuilder(text.length() + text.length() / UNCHANGED);
        int since = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWordChar(text.charAt(end))) {
                end++;
            }
            changed.append(text, at, end);
            if (end == at) {
                changed.append(text.charAt(end++));
            } else if (since == UNCHANGED || isPlain(text, at, end) && since >= UNCHANGED / 2) {
                changed.append(mark);
                since = 0;
            } else {
                since++;
            }
            at = end;
        }
        return changed.toString();
    }

    /** As fingerprints see words. */
    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static boolean isPlain(String text, int from, int to) {
        return to - from >= LONG && Character.isLowerCase(text.charAt(from));
    }

    /** Letters that no English word ends with, another one each round. */
    private static String mark(int round) {
        StringBuilder mark = new StringBuilder("q");
        for (int rest = round; rest > 0; rest /= 26) {
            mark.append((char) ('a' + rest % 26));
        }
        return mark.toString();
    }
}
