package org.framewire.input;

import java.util.Locale;

/**
 * The name of the folder that a file lies in, also within an archive: who collects single files sorts them by outlet.
 */
final class FolderName {
    private FolderName() {}

    /** The folder that holds a file, of a path or URI; empty where the name has none. */
    static String of(String name) {
        String path = name.replace('\\', '/');
        int file = path.lastIndexOf('/');
        if (file <= 0) {
            return "";
        }
        String folder = path.substring(Math.max(path.lastIndexOf('/', file - 1), inArchive(path, file)) + 1, file);
        return folder.equals(".") || folder.equals("..") || folder.endsWith(":") ? "" : folder;
    }

    /** The index of the mark behind the archive that a folder lies in, as the archive's reader names it; -1 without. */
    private static int inArchive(String path, int end) {
        int zip = path.substring(0, end).toLowerCase(Locale.ROOT).lastIndexOf(".zip!");
        return zip < 0 ? -1 : zip + ".zip".length();
    }
}
