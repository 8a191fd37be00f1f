package org.framewire.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Target;

/** One of the network's three outputs; each has three labels, in the order of its enum. */
enum Head {
    TARGET {
        @Override
        int label(LabelledSentence sentence) {
            return sentence.target().ordinal();
        }

        @Override
        List<String> labels() {
            return Arrays.stream(Target.values()).map(Target::label).toList();
        }
    },
    FRAMING {
        @Override
        int label(LabelledSentence sentence) {
            return sentence.framing().ordinal();
        }

        @Override
        List<String> labels() {
            return Arrays.stream(Framing.values()).map(Framing::label).toList();
        }

        @Override
        boolean applies(LabelledSentence sentence) {
            return sentence.target() != Target.NONE;
        }
    },
    CLAIM {
        @Override
        int label(LabelledSentence sentence) {
            return sentence.claim().ordinal();
        }

        @Override
        List<String> labels() {
            return Arrays.stream(Claim.values()).map(Claim::label).toList();
        }
    };

    static final int LABELS = 3;

    abstract int label(LabelledSentence sentence);

    abstract List<String> labels();

    /** Whether the sentence teaches this head anything: framing is asked only where there is a target. */
    boolean applies(LabelledSentence sentence) {
        return true;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
