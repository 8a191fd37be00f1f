package org.framewire.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Local files behind addresses that hold a password, as those of FTP servers do. */
public final class SecretStore extends RawLocalFileSystem {
    /** What must never be seen. */
    public static final String PASSWORD = "open-sesame";

    private static final String SCHEME = "vault";

    /** Spark's name of the option that makes the store known, and its value. */
    public static final String OPTION = "spark.hadoop.fs." + SCHEME + ".impl";

    static Configuration configuration() {
        Configuration hadoop = new Configuration();
        hadoop.set(OPTION.substring("spark.hadoop.".length()), SecretStore.class.getName());
        return hadoop;
    }

    /** The address of a local file or folder. */
    public static String address(java.nio.file.Path file) {
        return SCHEME + "://ann:" + PASSWORD + "@store" + file;
    }

    @Override
    public FileStatus getFileStatus(Path file) throws IOException {
        return withoutRights(super.getFileStatus(file));
    }

    @Override
    public FileStatus[] listStatus(Path file) throws IOException {
        return Arrays.stream(super.listStatus(file))
                .map(SecretStore::withoutRights)
                .toArray(FileStatus[]::new);
    }

    /** The local ones ask for the rights of files by addresses that only {@code file:} has. */
    private static FileStatus withoutRights(FileStatus file) {
        return new FileStatus(
                file.getLen(),
                file.isDirectory(),
                file.getReplication(),
                file.getBlockSize(),
                file.getModificationTime(),
                file.getPath());
    }

    @Override
    public URI getUri() {
        return URI.create(address(java.nio.file.Path.of("/")));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
