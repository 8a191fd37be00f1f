package org.framewire.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.text.Sentence;

/** What networks say of labelled sentences whose outlets they have not seen, and of the texts that these stand in. */
final class HeldOut {
    /** Sentences that a network is shown at a time: small enough to hold their numbers. */
    private static final int BATCH = 4096;

    private final Featurizer featurizer;
    private final LabelledTexts texts;
    private final List<Example> examples = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** What a network says of the sentences of a text. */
    private record Said(List<Sentence> text, List<Reach> reaches, List<double[][]> outputs) {
        List<double[][]> calibrated(ReachCalibration reach) {
            List<double[][]> calibrated = new ArrayList<>(outputs.size());
            for (int i = 0; i < outputs.size(); i++) {
                calibrated.add(reach.apply(outputs.get(i), reaches.get(i)));
            }
            return Signs.apply(text, calibrated);
        }
    }

    /** @param texts in which all sentences stand that will be asked about */
    HeldOut(Featurizer featurizer, LabelledTexts texts) {
        this.featurizer = featurizer;
        this.texts = texts;
    }

    /** What each network of a model says of the sentences of its fold. */
    static HeldOut of(ModelBundle bundle, List<LabelledSentence> sentences, Folds folds, LabelledTexts texts)
            throws Weights.Malformed {
        Featurizer featurizer = new Featurizer(bundle.embedding().vocabulary());
        HeldOut heldOut = new HeldOut(featurizer, texts);
        for (int number = 0; number < bundle.architecture().members(); number++) {
            int fold = number;
            List<Example> examples = sentences.stream()
                    .filter(sentence -> folds.of(sentence) == fold)
                    .map(sentence -> new Example(sentence, featurizer.features(sentence.sentence())))
                    .toList();
            Ensemble alone = Ensemble.of(bundle.embedding(), Member.load(bundle, number));
            heldOut.ask(alone, examples);
            alone.close();
        }
        return heldOut;
    }

    /** Asks a network about sentences whose outlets it has not seen. */
    void ask(Ensemble network, List<Example> asked) {
        Map<List<Sentence>, Map<Integer, Features>> known = new IdentityHashMap<>();
        for (Example example : asked) {
            LabelledTexts.Place place = texts.of(example.sentence());
            known.computeIfAbsent(place.text(), text -> new HashMap<>()).put(place.index(), example.features());
        }
        Map<List<Sentence>, Said> answers = new IdentityHashMap<>();
        List<List<Sentence>> batch = new ArrayList<>();
        int sentences = 0;
        for (List<Sentence> text :
                texts.texts(asked.stream().map(Example::sentence).toList())) {
            batch.add(text);
            sentences += text.size();
            if (sentences >= BATCH) {
                ask(network, batch, known, answers);
                batch.clear();
                sentences = 0;
            }
        }
        ask(network, batch, known, answers);
        for (Example example : asked) {
            LabelledTexts.Place place = texts.of(example.sentence());
            examples.add(example);
            said.add(answers.get(place.text()));
            places.add(place.index());
        }
    }

    private void ask(
            Ensemble network,
            List<List<Sentence>> batch,
            Map<List<Sentence>, Map<Integer, Features>> known,
            Map<List<Sentence>, Said> answers) {
        List<Features> features = new ArrayList<>();
        for (List<Sentence> text : batch) {
            for (int i = 0; i < text.size(); i++) {
                Features labelled = known.get(text).get(i);
                features.add(labelled != null ? labelled : featurizer.features(text.get(i)));
            }
        }
        List<double[][]> outputs = network.outputs(features);
        int from = 0;
        for (List<Sentence> text : batch) {
            int to = from + text.size();
            List<Reach> reaches =
                    features.subList(from, to).stream().map(Features::reach).toList();
            answers.put(text, new Said(text, reaches, List.copyOf(outputs.subList(from, to))));
            from = to;
        }
    }

    List<Example> examples() {
        return examples;
    }

    /** One an example: the probabilities as the network gave them. */
    List<double[][]> outputs() {
        List<double[][]> outputs = new ArrayList<>(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            outputs.add(said.get(i).outputs().get(places.get(i)));
        }
        return outputs;
    }

    /** With the target's probabilities calibrated, and what the surroundings say. */
    Judgements judgements(ReachCalibration reach) {
        Map<Said, List<double[][]>> calibrated = new IdentityHashMap<>();
        Map<Said, List<double[][]>> around = new IdentityHashMap<>();
        List<double[][]> outputs = new ArrayList<>(examples.size());
        List<double[][]> surroundings = new ArrayList<>(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            List<double[][]> text = calibrated.computeIfAbsent(said.get(i), s -> s.calibrated(reach));
            outputs.add(text.get(places.get(i)));
            surroundings.add(around.computeIfAbsent(said.get(i), s -> Surroundings.of(text))
                    .get(places.get(i)));
        }
        return new Judgements(examples, outputs, surroundings);
    }
}
