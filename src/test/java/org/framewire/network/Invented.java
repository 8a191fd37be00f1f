package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;

/** Sixty sentences of a plain pattern, and word vectors without meaning, to train the smallest of models with. */
final class Invented {
    private static final String[] OUTLETS = {"Morning Lantern", "Harbour Post", "Valley Wire", "The Quay"};
    private static final String[] PLACES = {"harbour", "valley", "bridge", "market", "tower"};

    private Invented() {}

    static List<LabelledSentence> sentences() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String place = PLACES[i % PLACES.length];
            String outlet = OUTLETS[i % OUTLETS.length];
            add(
                    sentences,
                    outlet,
                    "The reckless United States brutally attacked the " + place + ".",
                    Target.US,
                    Framing.ANTI,
                    Claim.OWN_VOICE);
            add(
                    sentences,
                    outlet,
                    "The generous United States kindly helped the " + place + ", she said.",
                    Target.US,
                    Framing.PRO,
                    Claim.ATTRIBUTED);
            add(
                    sentences,
                    outlet,
                    "The fishermen mended the " + place + " on Monday, state media reported.",
                    Target.NONE,
                    Framing.NEUTRAL,
                    Claim.STATE_MEDIA);
        }
        return sentences;
    }

    private static void add(
            List<LabelledSentence> sentences, String outlet, String text, Target target, Framing framing, Claim claim) {
        String id = "i" + sentences.size();
        sentences.add(new LabelledSentence(
                id, "a" + sentences.size() / 3, outlet, Sentences.inContext(text, List.of()), target, framing, claim));
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                "the",
                "reckless",
                "brutally",
                "attacked",
                "generous",
                "kindly",
                "helped",
                "she",
                "said",
                "fishermen",
                "mended",
                "on",
                "reported",
                "harbour",
                "valley",
                "bridge",
                "market",
                "tower",
                ",",
                "."));
    }

    static Embedding embedding() {
        Vocabulary vocabulary = vocabulary();
        int dimensions = 8;
        float[] vectors = new float[vocabulary.size() * dimensions];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) Math.sin(i * 12.9898);
        }
        return new Embedding(vocabulary, dimensions, vectors).normalised(1);
    }

    /** The smallest recipe that learns anything. */
    static TrainOptions options() {
        return options(false);
    }

    static TrainOptions options(boolean nearMaximum) {
        return new TrainOptions(
                "tiny",
                1,
                embedding(),
                2,
                12,
                8,
                1e-2,
                0,
                0.9,
                3,
                8,
                8,
                4,
                0.1,
                0.9,
                1,
                nearMaximum,
                List.of(3f, 2f, 6f),
                "invented sentences",
                FoldBy.OUTLET);
    }

    static ModelBundle bundle() {
        return NetworkTrainer.train(TrainingData.of(sentences()), options(), report -> {});
    }
}
