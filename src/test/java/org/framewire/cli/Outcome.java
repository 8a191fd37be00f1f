package org.framewire.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed as errors and progress
 */
record Outcome(int code, String out, String err) {
    /** Runs a command in this process, as {@code main} would. */
    static Outcome of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Framewire.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
