package org.framewire.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewire.UserError;

/**
 * Tells that a standalone cluster has given a run up: its Workers could not even start an executor, somebody ended the
 * run, or no Master answers. Known by Spark's words.
 */
final class GivenUp {
    private static final Pattern REASON =
            Pattern.compile("Master removed our application: \\w+|All masters are unresponsive");

    /** What is thrown where no job ran; Spark has logged why. */
    private static final Pattern STOPPED = Pattern.compile(
            "Cannot call methods on a stopped SparkContext|Spark context stopped while waiting for backend");

    private GivenUp() {}

    /**
     * @param failure of a run that did not stop Spark before
     * @param master where it ran
     * @throws UserError if the cluster is why
     */
    static void explain(Exception failure, String master) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            Matcher reason = REASON.matcher(words);
            boolean said = reason.find();
            if (said || STOPPED.matcher(words).find()) {
                throw new UserError(
                        "The cluster has given the run up",
                        master,
                        said ? reason.group() : "Spark has stopped; its lines above say why",
                        "a Master that answers, and Workers that can start an executor (their logs say why not, as where"
                                + " a disk is full or there is no Java)",
                        failure);
            }
        }
    }
}
