package org.framewire.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.framewire.UserError;

/** A file that cannot be written is the user's business: a full disk, a missing right. */
public final class WriteFailure {
    private WriteFailure() {}

    static UserError of(Path where, IOException cause) {
        return new UserError(
                "the report cannot be written",
                where.toString(),
                reason(cause),
                "a folder that may be written, with room left",
                cause);
    }

    /** Why, in words for a person; those of the system are in its language. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no right to write there";
        }
        if (cause instanceof FileAlreadyExistsException file) {
            return "a file where a folder should be: " + file.getFile();
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return cause.getMessage();
    }
}
