package org.framewire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.Sha256;
import org.framewire.UserError;

/** Says which bytes a file that the user named has. */
final class FileHash {
    private FileHash() {}

    /** @return SHA-256, 64 hexadecimal digits */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(in);
        } catch (IOException e) {
            throw new UserError("The file cannot be read", file.toString(), e.getMessage(), null, e);
        }
    }
}
