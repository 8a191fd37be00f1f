package org.framewire.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;

/**
 * Where labelled sentences stand: a scorer is shown whole texts, since its answer for one sentence may depend on the
 * others. Of a text that is not at hand, what the labelled sentences themselves tell is shown: those that follow one
 * another, and the sentences before them.
 */
public final class LabelledTexts {
    /**
     * The place of a labelled sentence.
     *
     * @param text its sentences in order; the same object for all labelled sentences in it
     * @param index of the labelled sentence, from 0
     */
    public record Place(List<Sentence> text, int index) {}

    private final Map<LabelledSentence, Place> places = new IdentityHashMap<>();

    private LabelledTexts() {}

    /** What the sentences themselves tell. */
    public static LabelledTexts of(List<LabelledSentence> labelled) {
        return new Search(labelled).texts();
    }

    /** The place of one of the sentences, by identity: two may be equal. */
    public Place of(LabelledSentence sentence) {
        return places.get(sentence);
    }

    /** The texts that the sentences stand in, each once, in order. */
    public List<List<Sentence>> texts(List<LabelledSentence> labelled) {
        Set<List<Sentence>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return labelled.stream()
                .map(sentence -> of(sentence).text())
                .filter(seen::add)
                .toList();
    }

    /** Looks the sentences up in texts. */
    public static final class Search {
        private final List<LabelledSentence> labelled;
        private final Map<List<String>, List<LabelledSentence>> wanted = new HashMap<>();
        private final LabelledTexts found = new LabelledTexts();

        public Search(List<LabelledSentence> labelled) {
            this.labelled = labelled;
            for (LabelledSentence sentence : labelled) {
                wanted.computeIfAbsent(key(sentence.sentence()), key -> new ArrayList<>())
                        .add(sentence);
            }
        }

        /**
         * Takes the text as that of the labelled sentences in it that no earlier one had: the same sentence after the
         * same one.
         *
         * @param sentences of the text in order
         */
        public void in(List<Sentence> sentences) {
            List<Sentence> text = null;
            for (int i = 0; i < sentences.size(); i++) {
                List<LabelledSentence> here = wanted.remove(key(sentences.get(i)));
                if (here != null) {
                    text = text == null ? new ArrayList<>(sentences) : text;
                    text.set(i, here.get(0).sentence());
                    for (LabelledSentence sentence : here) {
                        found.places.put(sentence, new Place(text, i));
                    }
                }
            }
        }

        /** How many sentences were found. */
        public int found() {
            return found.places.size();
        }

        /**
         * The places of all sentences; those of the ones not found are what they tell themselves. To be called last.
         */
        public LabelledTexts texts() {
            Map<String, List<Sentence>> lastOfArticle = new HashMap<>();
            for (LabelledSentence sentence : labelled) {
                if (!found.places.containsKey(sentence)) {
                    List<Sentence> text = lastOfArticle.get(sentence.article());
                    if (text == null || !follows(text, sentence.sentence())) {
                        text = before(sentence.sentence());
                        lastOfArticle.put(sentence.article(), text);
                    }
                    text.add(sentence.sentence());
                    found.places.put(sentence, new Place(text, text.size() - 1));
                }
            }
            return found;
        }

        private static boolean follows(List<Sentence> text, Sentence sentence) {
            return !sentence.before().isEmpty()
                    && text.get(text.size() - 1).text().equals(last(sentence.before()));
        }

        private static List<Sentence> before(Sentence sentence) {
            List<Sentence> before = new ArrayList<>();
            for (int i = 0; i < sentence.before().size(); i++) {
                before.add(Sentences.inContext(
                        sentence.before().get(i), sentence.before().subList(0, i)));
            }
            return before;
        }

        private static List<String> key(Sentence sentence) {
            return Arrays.asList(last(sentence.before()), sentence.text());
        }

        private static String last(List<String> before) {
            return before.isEmpty() ? "" : before.get(before.size() - 1);
        }
    }
}
