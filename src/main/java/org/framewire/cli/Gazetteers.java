package org.framewire.cli;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.framewire.corpus.Gazetteer;
import org.framewire.report.RunManifest;

/**
 * The gazetteer of a run: the shipped one, over it the user's.
 *
 * @param names where its rows came from, in that order
 */
record Gazetteers(Gazetteer gazetteer, List<String> names) {
    private static final String SHIPPED = "shipped";

    /** @param user the user's file, or null */
    static Gazetteers of(String user, Configuration hadoop) {
        Gazetteer shipped = Gazetteer.shipped();
        if (user == null) {
            return new Gazetteers(shipped, List.of(SHIPPED));
        }
        Gazetteer own = UserTable.read("The gazetteer", user, hadoop, Gazetteer::read);
        return new Gazetteers(shipped.merge(own), List.of(SHIPPED, new Path(user).getName()));
    }

    /** What the run manifest says of it. */
    RunManifest.Registry manifest() {
        return UserTable.manifest(names, gazetteer.entries());
    }
}
