package org.framewire.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.corpus.Gazetteer;
import org.framewire.report.RunManifest;

/**
 * The gazetteer of a run: the shipped one, over it the user's.
 *
 * @param name where its rows came from
 */
record Gazetteers(Gazetteer gazetteer, String name) {
    /** @param user the user's file, or null */
    static Gazetteers of(String user, Configuration hadoop) {
        Gazetteer shipped = Gazetteer.shipped();
        return user == null
                ? new Gazetteers(shipped, "shipped")
                : new Gazetteers(shipped.merge(read(user, hadoop)), "shipped + " + new Path(user).getName());
    }

    /** What the run manifest says of it. */
    RunManifest.Registry manifest() {
        String rows =
                gazetteer.entries().stream().map(Gazetteer.Entry::toString).collect(Collectors.joining("\n"));
        return new RunManifest.Registry(
                name, Sha256.hex(rows), gazetteer.entries().size());
    }

    private static Gazetteer read(String file, Configuration hadoop) {
        Path path = new Path(file);
        try (Reader in = new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8)) {
            return Gazetteer.read(path.getName(), in);
        } catch (IOException e) {
            throw new UserError("The gazetteer cannot be read", file, e.getMessage(), "a CSV file", e);
        }
    }
}
