package org.framewire.network;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** How many threads the native code uses. */
final class NativeThreads {
    private NativeThreads() {}

    /** One a caller: Spark's tasks are parallel already, and sums in a fixed order give the same bits. */
    static void one() {
        // The environment comes first: asking for it starts ND4J, without which the holder of the native code fails.
        Nd4j.getEnvironment().setMaxThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Nd4j.factory().blas().setMaxThreads(1);
    }
}
