package org.framewire.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewire.text.Attribution;
import org.framewire.text.Attributions;
import org.framewire.text.Sentence;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.Tokens;
import org.framewire.text.UsMentions;

/**
 * The rule baseline, the floor that every model must beat: names for the target, cue words for the claim, a small
 * lexicon for the framing. {@code CueScorer::new} is its {@link SentenceScorer.Loader}. Stateless.
 */
public final class CueScorer implements SentenceScorer {
    // What the gold label was where the rules say one (rows: anti, neutral, pro; attributed, state media, own voice;
    // us, bloc, none):
    // shares of the labelled training sentences, framing over those with a gold target.
    private static final double[][] FRAMING = {{0.580, 0.375, 0.045}, {0.164, 0.782, 0.054}, {0.121, 0.368, 0.511}};

    private static final double[][] CLAIM = {{0.870, 0.012, 0.118}, {0.088, 0.893, 0.019}, {0.154, 0.008, 0.838}};

    private static final double[][] TARGET = {{0.746, 0.002, 0.252}, {0.054, 0.698, 0.248}, {0.140, 0.007, 0.853}};

    @Override
    public List<Scores> score(List<Sentence> sentences) {
        List<Scores> scores = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            scores.add(score(sentence));
        }
        return scores;
    }

    private static Scores score(Sentence sentence) {
        List<Token> tokens = Tokens.of(sentence.text());
        Target target = UsMentions.target(sentence, tokens);
        Claim claim = claim(Attributions.of(sentence, tokens));
        Framing framing = target == Target.NONE ? Framing.NEUTRAL : FramingCues.framing(tokens);
        double[] t = TARGET[target.ordinal()];
        double[] f = FRAMING[framing.ordinal()];
        double[] c = CLAIM[claim.ordinal()];
        return new Scores(target, t[0], t[1], t[2], framing, f[0], f[1], f[2], claim, c[0], c[1], c[2]);
    }

    private static Claim claim(Optional<Attribution> attribution) {
        if (attribution.isEmpty()) {
            return Claim.OWN_VOICE;
        }
        return attribution.get().stateMedia() ? Claim.STATE_MEDIA : Claim.ATTRIBUTED;
    }

    @Override
    public void close() {}
}
