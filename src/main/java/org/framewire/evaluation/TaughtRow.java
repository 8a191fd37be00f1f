package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What teachers, one a fold, think of the framing of a sentence that may not be passed on: whoever has the article can
 * find the sentence in it again.
 *
 * @param article the article's id in its corpus
 * @param sha256 the first 16 hexadecimal digits of the SHA-256 of the sentence's text in UTF-8
 * @param framing for each fold, in order and parted by blanks, {@code anti:pro}, the probabilities in thousandths, or
 *     {@code -} where the sentence's outlet lies in that fold
 */
public record TaughtRow(String article, String sha256, String framing) {
    /** How many digits of the hash stand here: enough to tell the sentences of one article apart. */
    public static final int DIGITS = 16;

    private static final String NONE = "-";
    private static final int WHOLE = 1000;
    private static final Pattern OPINION = Pattern.compile("(\\d{1,4}):(\\d{1,4})");

    public TaughtRow {
        if (!sha256.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not " + DIGITS + " hexadecimal digits: " + sha256);
        }
        for (String opinion : framing.split(" ")) {
            probabilities(opinion);
        }
    }

    /** For each fold the probabilities of anti, neutral and pro, which sum to 1; null where there is no opinion. */
    public List<double[]> probabilities() {
        List<double[]> all = new ArrayList<>();
        for (String opinion : framing.split(" ")) {
            all.add(probabilities(opinion));
        }
        return all;
    }

    private static double[] probabilities(String opinion) {
        if (opinion.equals(NONE)) {
            return null;
        }
        var numbers = OPINION.matcher(opinion);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not anti:pro in thousandths: " + opinion);
        }
        int anti = Integer.parseInt(numbers.group(1));
        int pro = Integer.parseInt(numbers.group(2));
        if (anti + pro > WHOLE) {
            throw new IllegalArgumentException(opinion + ": anti and pro are more than " + WHOLE + " thousandths");
        }
        double antiShare = (double) anti / WHOLE;
        double proShare = (double) pro / WHOLE;
        return new double[] {antiShare, Math.max(0, 1 - antiShare - proShare), proShare};
    }
}
