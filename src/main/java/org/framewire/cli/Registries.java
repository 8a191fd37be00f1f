package org.framewire.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.corpus.Outlet;
import org.framewire.corpus.OutletRegistry;
import org.framewire.report.RunManifest;

/**
 * The outlets that a run knows: the shipped ones, over them those of {@code outlets.csv} files in the inputs, over them
 * the user's.
 *
 * @param names where the rows came from, in that order
 */
record Registries(OutletRegistry outlets, List<String> names) {
    /**
     * @param found URIs of registries in the inputs
     * @param user the user's file, or null
     */
    static Registries of(List<String> found, String user, Configuration hadoop) {
        OutletRegistry outlets = OutletRegistry.shipped();
        List<String> names = new ArrayList<>(List.of("shipped"));
        List<String> files = new ArrayList<>(found);
        if (user != null) {
            files.add(user);
        }
        for (String file : files) {
            outlets = outlets.merge(read(file, hadoop));
            names.add(new Path(file).getName());
        }
        return new Registries(outlets, names);
    }

    /** What the run manifest says of it. */
    RunManifest.Registry manifest() {
        String rows = outlets.rows().stream().map(Outlet::toString).collect(Collectors.joining("\n"));
        String hash = Sha256.hex(rows);
        return new RunManifest.Registry(
                String.join(" + ", names), hash, outlets.rows().size());
    }

    private static OutletRegistry read(String file, Configuration hadoop) {
        Path path = new Path(file);
        try (Reader in = new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8)) {
            return OutletRegistry.read(path.getName(), in);
        } catch (IOException e) {
            throw new UserError("The file of outlets cannot be read", file, e.getMessage(), "a CSV file", e);
        }
    }
}
