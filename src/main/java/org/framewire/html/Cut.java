package org.framewire.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page cut into chunks.
 *
 * @param chunks in the order of the page
 * @param blocks the block elements that hold text; an inner one stands before the one around it
 */
record Cut(List<Chunk> chunks, List<Block> blocks) {
    /** An element and the chunks within it: {@code from} to before {@code to}. */
    record Block(Element element, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** Sums of something over chunks: the sum over a range is the difference of two entries. */
    interface Measure {
        double of(int chunk);
    }

    double[] sums(Measure measure) {
        double[] sums = new double[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            sums[i + 1] = sums[i] + measure.of(i);
        }
        return sums;
    }
}
