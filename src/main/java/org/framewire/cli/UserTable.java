package org.framewire.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.report.RunManifest;

/** A table of the user's that adds to a shipped one. */
final class UserTable {
    private UserTable() {}

    /** Makes rows of a file. */
    interface Parser<T> {
        T parse(String name, Reader in) throws IOException;
    }

    /**
     * @param what it is, for a message
     * @param file on any Hadoop file system, UTF-8
     * @throws UserError if it cannot be read
     */
    static <T> T read(String what, String file, Configuration hadoop, Parser<T> parser) {
        Path path = new Path(file);
        try (Reader in = new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8)) {
            return parser.parse(path.getName(), in);
        } catch (IOException e) {
            throw new UserError(what + " cannot be read", file, e.getMessage(), "a CSV file", e);
        }
    }

    /**
     * What the run manifest says of the rows in use.
     *
     * @param names where they came from
     */
    static RunManifest.Registry manifest(List<String> names, List<?> rows) {
        String all = rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
        return new RunManifest.Registry(String.join(" + ", names), Sha256.hex(all), rows.size());
    }
}
