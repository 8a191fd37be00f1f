package org.framewire.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a benchmark did, which JMH shows by the second. Its processor time is that of the measuring thread alone, so
 * that a busy machine does not make the code look slower than it is; what other threads do for it (the collector's) is
 * not in it.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {
    public long sentences;
    public long bytes;
    public long processorNanos;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begun;

    /** From here on processor time counts. */
    public void begin() {
        begun = threads.getCurrentThreadCpuTime();
    }

    /** Up to here processor time counts, for so many sentences and bytes of text. */
    public void end(long sentences, long bytes) {
        processorNanos += threads.getCurrentThreadCpuTime() - begun;
        this.sentences += sentences;
        this.bytes += bytes;
    }
}
