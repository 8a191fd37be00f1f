package org.framewire.cli;

import java.time.Duration;
import java.util.Locale;

/** Says how long something has taken so far: {@code 75 s}, {@code 12 min 30 s}. */
final class Stopwatch {
    private static final long MINUTE = 60;
    private static final long SECONDS_ALONE = 100;

    private final long start;

    private Stopwatch(long start) {
        this.start = start;
    }

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    @Override
    public String toString() {
        return inWords(Duration.ofNanos(System.nanoTime() - start));
    }

    static String inWords(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < SECONDS_ALONE
                ? seconds + " s"
                : String.format(Locale.ROOT, "%d min %02d s", seconds / MINUTE, seconds % MINUTE);
    }
}
