package org.framewire.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
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
            outlets = outlets.merge(UserTable.read("The file of outlets", file, hadoop, OutletRegistry::read));
            names.add(new Path(file).getName());
        }
        return new Registries(outlets, names);
    }

    /** What the run manifest says of it. */
    RunManifest.Registry manifest() {
        return UserTable.manifest(names, outlets.rows());
    }
}
