package org.framewire.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.framewire.input.Format;

/**
 * A file of articles.
 *
 * @param name the file as the user named it
 * @param uri the file as Hadoop's file systems find it
 * @param bytes its size when the run began
 * @param divisible whether several tasks may share it: it is large, and its lines can be found from its middle
 */
public record InputFile(String name, String uri, Format format, long bytes, boolean divisible) implements Serializable {
    /**
     * Files that can be read from their middle are cut at multiples of this many bytes. It is fixed, not derived from
     * the number of cores, so that a record has the same place in every run.
     */
    static final long SPLIT_BYTES = 4L << 20;

    List<InputSplit> splits() {
        if (!divisible) {
            return List.of(new InputSplit(name, uri, format, 0, bytes, true));
        }
        List<InputSplit> splits = new ArrayList<>();
        for (long offset = 0; offset < bytes; offset += SPLIT_BYTES) {
            splits.add(new InputSplit(name, uri, format, offset, Math.min(SPLIT_BYTES, bytes - offset), false));
        }
        return splits;
    }
}
