package org.framewire.page;

import java.util.Locale;

/** Figures in words and digits. */
final class Figure {
    private static final String MINUS = "\u2212";

    private Figure() {}

    /** With commas between thousands. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count with its noun. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A fraction in whole percent; what is above 0 never reads as 0. */
    static String percent(double share) {
        return share > 0 && share < 0.005 ? "<1%" : whole(share) + "%";
    }

    /** A share in whole percent with its interval, as in {@code 14% [10, 19]}. */
    static String percent(Ranged share) {
        return percent(share.value()) + "\u00a0" + interval(share);
    }

    /** A share of favourable less one of unfavourable sentences, in percentage points with a sign. */
    static String points(double net) {
        return (Math.round(100 * net) > 0 ? "+" : "") + whole(net);
    }

    /** The bounds of an interval in hundredths. */
    static String interval(Ranged figure) {
        return "[" + whole(figure.low()) + ",\u00a0" + whole(figure.high()) + "]";
    }

    /** A measure in [0, 1] with two decimals. */
    static String measure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String whole(double fraction) {
        long percent = Math.round(100 * fraction);
        return percent < 0 ? MINUS + -percent : Long.toString(percent);
    }
}
