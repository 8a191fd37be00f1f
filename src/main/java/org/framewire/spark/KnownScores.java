package org.framewire.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.framewire.UserError;
import org.framewire.corpus.Article;
import org.framewire.scoring.ArticleScores;
import org.framewire.scoring.Scores;

/** What an earlier run has scored, for executors to take over: its lines, under a kilobyte an article. */
public final class KnownScores implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String scorer;
    private final HashMap<String, String> lines;

    private KnownScores(String scorer, HashMap<String, String> lines) {
        this.scorer = scorer;
        this.lines = lines;
    }

    /**
     * Nothing is known.
     *
     * @param scorer everything that makes one scorer and version of the program differ from another
     */
    public static KnownScores none(String scorer) {
        return new KnownScores(scorer, new HashMap<>());
    }

    /**
     * Reads what {@link Analysis#scores} gave.
     *
     * @param name of the file, for messages
     * @throws UserError if a line holds no scores
     */
    public static KnownScores read(String scorer, String name, BufferedReader in) throws IOException {
        HashMap<String, String> lines = new HashMap<>();
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            lines.put(parsed(line, name + ":" + number).content(), line);
        }
        return new KnownScores(scorer, lines);
    }

    private static ArticleScores parsed(String line, String where) {
        try {
            return ArticleScores.parse(line);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    "The scores of the run before cannot be read", where, e.getMessage(), "a file that a run left", e);
        }
    }

    String content(Article article) {
        return ArticleScores.content(scorer, article.title(), article.text());
    }

    /**
     * The scores of an article that was scored before.
     *
     * @param content of the article, see {@link #content}
     * @param sentences how many it has now
     */
    Optional<List<Scores>> of(String content, int sentences) {
        String line = lines.get(content);
        if (line == null) {
            return Optional.empty();
        }
        ArticleScores known = parsed(line, content);
        return known.sentences() == sentences ? Optional.of(known.scores()) : Optional.empty();
    }
}
