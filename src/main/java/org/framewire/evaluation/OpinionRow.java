package org.framewire.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an encoder that has not seen the outlet of a sentence thinks of it. The sentence may not be passed on: whoever
 * has the article can find it again.
 *
 * @param article the article's id in its corpus
 * @param sha256 the first 16 hexadecimal digits of the SHA-256 of the sentence's text in UTF-8
 * @param target the natural logarithms of the probabilities of us, bloc and none, in hundredths and parted by blanks,
 *     as the encoder was trained: rare labels weigh more
 * @param framing the same of anti, neutral and pro
 * @param claim the same of attributed, state_media and own_voice
 */
public record OpinionRow(String article, String sha256, String target, String framing, String claim) {
    private static final double HUNDRED = 100;
    private static final Pattern OPINION = Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (-?\\d{1,5})");

    public OpinionRow {
        if (!sha256.matches("[0-9a-f]{" + TaughtRow.DIGITS + "}")) {
            throw new IllegalArgumentException("not " + TaughtRow.DIGITS + " hexadecimal digits: " + sha256);
        }
        logProbabilities(target);
        logProbabilities(framing);
        logProbabilities(claim);
    }

    /** Of us, bloc and none. */
    public double[] ofTarget() {
        return logProbabilities(target);
    }

    /** Of anti, neutral and pro. */
    public double[] ofFraming() {
        return logProbabilities(framing);
    }

    /** Of attributed, state_media and own_voice. */
    public double[] ofClaim() {
        return logProbabilities(claim);
    }

    private static double[] logProbabilities(String opinion) {
        Matcher numbers = OPINION.matcher(opinion);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not three whole numbers: " + opinion);
        }
        double[] values = new double[3];
        for (int i = 0; i < values.length; i++) {
            values[i] = Integer.parseInt(numbers.group(i + 1)) / HUNDRED;
        }
        return values;
    }
}
