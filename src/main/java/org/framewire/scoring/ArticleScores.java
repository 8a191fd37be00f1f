package org.framewire.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.framewire.Sha256;
import org.framewire.json.Json;
import org.framewire.text.Target;

/**
 * The scores of an article's sentences as a later run may take them over: of those with a target, since nobody asks for
 * the others.
 *
 * @param content what was scored by what, see {@link #content}
 * @param sentences of the article, the headline among them
 * @param kept one a sentence with a target: its place from 0, then the components of its {@link Scores}, with blanks
 *     between
 */
public record ArticleScores(String content, int sentences, List<String> kept) {
    private static final int CELLS = 13;
    private static final Scores WITHOUT_TARGET =
            new Scores(Target.NONE, 0, 0, 1, Framing.NEUTRAL, 0, 1, 0, Claim.OWN_VOICE, 0, 0, 1);

    public ArticleScores {
        kept = List.copyOf(kept);
        for (String line : kept) {
            int place = place(line);
            if (place < 0 || place >= sentences) {
                throw new IllegalArgumentException("sentence " + place + " of " + sentences);
            }
            scores(line);
        }
    }

    /**
     * SHA-256 of what the scores depend on, as 64 hexadecimal digits.
     *
     * @param scorer everything that makes one scorer and version of the program differ from another
     * @param title the headline, or null
     */
    public static String content(String scorer, String title, String text) {
        return Sha256.hex(scorer + '\0' + (title == null ? "" : title) + '\0' + text);
    }

    /**
     * Reads what {@link #line} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ArticleScores parse(String line) {
        try {
            return Json.read(line, ArticleScores.class);
        } catch (Json.Malformed e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** As JSON without a line break. */
    public String line() {
        return Json.line(this);
    }

    /** @param scores of all sentences in order */
    public static ArticleScores of(String content, List<Scores> scores) {
        List<String> kept = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            Scores s = scores.get(place);
            if (s.target() != Target.NONE) {
                kept.add(place + " " + s.target() + " " + s.us() + " " + s.bloc() + " " + s.none() + " " + s.framing()
                        + " " + s.anti() + " " + s.neutral() + " " + s.pro() + " " + s.claim() + " " + s.attributed()
                        + " " + s.stateMedia() + " " + s.ownVoice());
            }
        }
        return new ArticleScores(content, scores.size(), kept);
    }

    /** The scores of all sentences in order; those without a target have that and nothing else to say. */
    public List<Scores> scores() {
        List<Scores> scores = new ArrayList<>(Collections.nCopies(sentences, WITHOUT_TARGET));
        kept.forEach(line -> scores.set(place(line), scores(line)));
        return scores;
    }

    private static int place(String line) {
        return Integer.parseInt(line.substring(0, Math.max(0, line.indexOf(' '))));
    }

    private static Scores scores(String line) {
        String[] cells = line.split(" ");
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("not the scores of a sentence: " + line);
        }
        return new Scores(
                Target.valueOf(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Framing.valueOf(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]),
                Claim.valueOf(cells[9]),
                Double.parseDouble(cells[10]),
                Double.parseDouble(cells[11]),
                Double.parseDouble(cells[12]));
    }
}
