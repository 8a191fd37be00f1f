package org.framewire.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Target;

/**
 * Sentences of the corpus that were drawn at random and labelled, found again among its sentences: by outlet, number in
 * the article and words. Article ids are not relied on, since spreadsheets take some for numbers or dates.
 */
public final class Gold {
    private record Key(String source, int number, String text) {
        static Key of(String source, int number, String text) {
            // The mark before a text that a spreadsheet would take for a formula.
            String words = text.strip();
            return new Key(source, number, words.startsWith("'") ? words.substring(1) : words);
        }
    }

    private record Wanted(Framing truth, double weight) {}

    private final Map<Key, Wanted> wanted = new HashMap<>();
    private int sought;
    private final List<GoldSentence> found = new ArrayList<>();

    /** Wants a sentence found. */
    public void want(LabelledSentence sentence, double probability) {
        Key key = Key.of(
                sentence.source(),
                sentence.sentence().number(),
                sentence.sentence().text());
        sought++;
        wanted.put(key, new Wanted(sentence.framing(), 1 / probability));
    }

    /** The same rows; while they go by, the wanted ones among them are found, each the first time. */
    public Iterator<SentenceRow> watch(Iterator<SentenceRow> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SentenceRow next() {
                SentenceRow row = rows.next();
                look(row);
                return row;
            }
        };
    }

    private void look(SentenceRow row) {
        if (row.target() == Target.US && !wanted.isEmpty()) {
            Wanted gold = wanted.remove(Key.of(row.source(), row.number(), row.text()));
            if (gold != null) {
                SourceKey outlet = new SourceKey(row.source(), row.country(), row.control());
                found(new GoldSentence(outlet, row.framing(), row.claim(), gold.truth(), gold.weight()));
            }
        }
    }

    /** How many are wanted, or were. */
    public int wanted() {
        return sought;
    }

    void found(GoldSentence sentence) {
        found.add(sentence);
    }

    /** How many are among the U.S. sentences that have gone by. */
    public int found() {
        return found.size();
    }

    List<GoldSentence> sentences() {
        return found;
    }

    List<GoldSentence> of(Claim claim) {
        return found.stream().filter(sentence -> sentence.claim() == claim).toList();
    }
}
