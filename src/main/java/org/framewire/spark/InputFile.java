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
 * @param modified when it had last been changed then, in milliseconds since 1970
 * @param partBytes how large the parts are that tasks share it in, at multiples of which it is cut; 0 where one reads
 *     it
 */
public record InputFile(String name, String uri, Format format, long bytes, long modified, long partBytes)
        implements Serializable {
    List<InputSplit> splits() {
        if (partBytes == 0) {
            return List.of(new InputSplit(name, uri, format, 0, bytes, true));
        }
        List<InputSplit> splits = new ArrayList<>();
        for (long offset = 0; offset < bytes; offset += partBytes) {
            splits.add(new InputSplit(name, uri, format, offset, Math.min(partBytes, bytes - offset), false));
        }
        return splits;
    }
}
