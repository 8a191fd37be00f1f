package org.framewire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which build this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    private static final Properties BUILD = read();

    /** The project's version. */
    static String number() {
        return BUILD.getProperty("version");
    }

    /**
     * The commit that it was built from, with {@code -dirty} behind where files were changed; empty outside a
     * repository.
     */
    static String commit() {
        String commit = BUILD.getProperty("commit");
        return commit.startsWith("$") ? "" : commit;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"framewire " + number() + (commit().isEmpty() ? "" : " (" + commit() + ")")};
    }

    private static Properties read() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }
}
