package org.framewire.report;

/** How a corrected share was made. */
public enum Estimator {
    /** By how the model judged outlets that it has not seen ({@link Adjusted}). */
    ADJUSTED,
    /** The same, and what the gold sentences of the whole corpus say of that ({@link Corrector}). */
    ADJUSTED_GOLD,
    /** By the gold sentences of the group ({@link Design}). */
    DESIGN
}
