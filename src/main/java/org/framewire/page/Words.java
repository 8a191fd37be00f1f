package org.framewire.page;

import java.util.Locale;
import org.framewire.corpus.Control;
import org.framewire.report.Estimator;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** What labels are called on a page. */
final class Words {
    private Words() {}

    static String of(Framing framing) {
        return switch (framing) {
            case ANTI -> "unfavourable";
            case NEUTRAL -> "neutral";
            case PRO -> "favourable";
        };
    }

    static String of(Claim claim) {
        return switch (claim) {
            case ATTRIBUTED -> "attributed";
            case STATE_MEDIA -> "relayed from state media";
            case OWN_VOICE -> "own voice";
        };
    }

    static String of(Control control) {
        return switch (control) {
            case STATE -> "state-controlled";
            case CAPTURED -> "captured by the state";
            case INDEPENDENT -> "independent";
            case PRIVATE -> "private";
            case UNKNOWN -> "control not known";
        };
    }

    static String of(Estimator estimator) {
        return switch (estimator) {
            case ADJUSTED -> "by how the model judged other outlets";
            case ADJUSTED_GOLD -> "by how the model judged other outlets and your labelled sentences";
            case DESIGN -> "by your labelled sentences";
        };
    }

    /** A name of the program's own, such as {@code no_text}, for reading. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** With its first letter as a capital. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
