package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.Sha256;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;

/** Writes model cards. */
final class Cards {
    private static final String CODEBOOK = "1";
    private static final String LICENCE = "Apache-2.0";
    private static final String LIMITS =
            "English news only. It reads wording, not truth. Trained on reports of the years and outlets in its data: other subjects,"
                    + " genres and times do worse. Rare labels (pro, bloc) are the weakest. Figures on single sentences or few of them"
                    + " prove nothing about an outlet or a person; do not use it to judge persons.";

    private Cards() {}

    static ModelCard card(
            TrainingData learned, TrainOptions options, List<ModelCard.Evaluation> figures, Weights weights) {
        List<LabelledSentence> data = new ArrayList<>(learned.labelled());
        data.addAll(learned.written());
        String weightsSum = Sha256.hex(BundleFile.weights(weights));
        return new ModelCard(
                options.name() + "-" + weightsSum.substring(0, ModelCard.ID_DIGITS),
                version(),
                CODEBOOK,
                options.architecture().inWords(),
                learned.opinions() == null ? null : learned.opinions().encoder(),
                new ModelCard.TrainingData(
                        options.dataDescription() + taught(learned),
                        data.size(),
                        (int) data.stream()
                                .map(LabelledSentence::article)
                                .distinct()
                                .count(),
                        (int) data.stream()
                                .map(LabelledSentence::source)
                                .distinct()
                                .count()),
                options.seed(),
                figures,
                Sha256.hex(BundleFile.vocabulary(options.embedding().vocabulary())),
                weightsSum,
                LICENCE,
                LIMITS,
                List.of());
    }

    private static String taught(TrainingData data) {
        return data.taught().isEmpty()
                ? ""
                : ", besides " + data.taught().size() + " unlabelled ones with teachers' opinions of their framing";
    }

    private static String version() {
        String version = Cards.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
