package org.framewire.scoring;

import java.util.List;
import org.framewire.text.Attributions;
import org.framewire.text.Mention;
import org.framewire.text.Sentence;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.Tokens;
import org.framewire.text.UsMentions;

/**
 * The rule baseline, the floor that every model must beat: names in the sentence for the target, cue words for the
 * claim, a small lexicon for the framing. Written by hand; nothing in it was fitted to labels. {@code CueScorer::new}
 * is its {@link SentenceScorer.Loader}. Stateless.
 */
public final class CueScorer implements SentenceScorer {
    /** Rules know no probabilities; these only say which label was chosen. */
    private static final double CHOSEN = 0.8;

    private static final double OTHER = (1 - CHOSEN) / 2;

    @Override
    public List<List<Scores>> score(List<List<Sentence>> texts) {
        return texts.stream()
                .map(text -> text.stream().map(CueScorer::score).toList())
                .toList();
    }

    private static Scores score(Sentence sentence) {
        List<Token> tokens = Tokens.of(sentence.text());
        Target target = target(UsMentions.find(tokens));
        Claim claim = Claim.ofWords(Attributions.of(sentence, tokens));
        Framing framing = target == Target.NONE ? Framing.NEUTRAL : FramingCues.framing(tokens);
        double[] t = probabilities(target);
        double[] f = probabilities(framing);
        double[] c = probabilities(claim);
        return new Scores(target, t[0], t[1], t[2], framing, f[0], f[1], f[2], claim, c[0], c[1], c[2]);
    }

    private static double[] probabilities(Enum<?> chosen) {
        double[] probabilities = {OTHER, OTHER, OTHER};
        probabilities[chosen.ordinal()] = CHOSEN;
        return probabilities;
    }

    private static Target target(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return Target.NONE;
        }
        return mentions.stream().anyMatch(mention -> mention.target() == Target.US) ? Target.US : Target.BLOC;
    }

    @Override
    public void close() {}
}
