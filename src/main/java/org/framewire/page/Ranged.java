package org.framewire.page;

/** A figure with its 95 % interval, a fraction; all three NaN where there is nothing to count. */
public record Ranged(double value, double low, double high) {
    public Ranged {
        boolean none = Double.isNaN(value) && Double.isNaN(low) && Double.isNaN(high);
        if (!none && !(-1 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException("a figure of " + value + " between " + low + " and " + high);
        }
    }

    boolean isKnown() {
        return !Double.isNaN(value);
    }
}
