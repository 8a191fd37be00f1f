package org.framewire.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.framewire.Secrets;
import org.framewire.UserError;
import org.framewire.input.Format;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;

/**
 * What the inputs that a user names come down to. Folders are walked to their bottom; names that begin with a point or
 * an underscore are passed over, as everywhere in Hadoop. A file {@code outlets.csv} at the top of a folder says who
 * its outlets are and holds no articles.
 *
 * @param files the files of articles: the inputs in the order given, the files of each by name; their names hold no
 *     password of a URI
 * @param registries URIs of the outlet files found
 * @param rejections the files that are in no format that is read
 */
public record InputPlan(List<InputFile> files, List<String> registries, List<Rejection> rejections) {
    static final String REGISTRY_FILE = "outlets.csv";

    /**
     * @param inputs files, folders or globs; local paths or URIs of any Hadoop file system
     * @throws UserError if one does not exist, names a single file of no known format, or all together hold nothing to
     *     read
     */
    public static InputPlan of(List<String> inputs, Configuration hadoop) {
        InputPlan plan = new InputPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String input : inputs) {
            try {
                plan.add(input, hadoop);
            } catch (IOException e) {
                throw new UserError("The input cannot be read", input, e.getMessage(), null, e);
            }
        }
        if (plan.files.isEmpty() && plan.rejections.isEmpty()) {
            throw new UserError(
                    "There is nothing to read", String.join(", ", inputs), "no file", "files named " + Format.SUFFIXES);
        }
        return plan.withoutRepeats();
    }

    /** What several inputs name is read once, under its first name. */
    private InputPlan withoutRepeats() {
        Map<String, InputFile> unique = new LinkedHashMap<>();
        files.forEach(file -> unique.putIfAbsent(file.uri(), file));
        return new InputPlan(
                List.copyOf(unique.values()),
                List.copyOf(new LinkedHashSet<>(registries)),
                List.copyOf(new LinkedHashSet<>(rejections)));
    }

    /** The parts that tasks read, in the order of the files. */
    public List<InputSplit> splits() {
        return files.stream().flatMap(file -> file.splits().stream()).toList();
    }

    /** The size of all files together. */
    public long bytes() {
        return files.stream().mapToLong(InputFile::bytes).sum();
    }

    private void add(String input, Configuration hadoop) throws IOException {
        Path path = path(input);
        FileSystem system = path.getFileSystem(hadoop);
        if (system.exists(path)) {
            FileStatus status = system.getFileStatus(path);
            if (status.isDirectory()) {
                addFolder(system, status, input);
            } else {
                Format format = Format.ofName(input)
                        .orElseThrow(() ->
                                new UserError("The format of a file is not known", input, "its name", expected(input)));
                addFile(system, status, input, format);
            }
            return;
        }
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new UserError(
                    "There is no such input", input, "nothing", "a file, a folder or a pattern like data/*.jsonl");
        }
        Arrays.sort(found, Comparator.comparing(status -> status.getPath().toString()));
        for (FileStatus status : found) {
            String name = nameOf(status.getPath());
            if (status.isDirectory()) {
                addFolder(system, status, name);
            } else {
                addFound(system, status, name, status.getPath().getName());
            }
        }
    }

    private static Path path(String input) {
        try {
            return new Path(input);
        } catch (IllegalArgumentException e) {
            throw new UserError("That is not a path", input, e.getMessage(), "a local path or a URI", e);
        }
    }

    private void addFolder(FileSystem system, FileStatus folder, String name) throws IOException {
        String top = folder.getPath().toString();
        for (FileStatus file : walk(system, folder.getPath())) {
            String below = file.getPath().toString().substring(top.length() + 1);
            addFound(system, file, name.replaceFirst("/$", "") + "/" + below, below);
        }
    }

    /** @param below the file's path in the folder or pattern that it was found by */
    private void addFound(FileSystem system, FileStatus file, String name, String below) throws IOException {
        String uri = file.getPath().toUri().toString();
        Optional<Format> format = Format.ofName(name);
        if (below.equals(REGISTRY_FILE)) {
            registries.add(uri);
        } else if (format.isPresent()) {
            addFile(system, file, name, format.get());
        } else {
            rejections.add(new Rejection(Secrets.hidden(name), RejectionReason.UNKNOWN_FORMAT, found(file)));
        }
    }

    private static String expected(String name) {
        return Format.isDocument(name) ? "the file saved as plain text (.txt)" : Format.SUFFIXES;
    }

    private static String found(FileStatus file) {
        String bytes = file.getLen() + " bytes";
        return Format.isDocument(file.getPath().getName()) ? bytes + ": save it as plain text (.txt)" : bytes;
    }

    private void addFile(FileSystem system, FileStatus file, String name, Format format) throws IOException {
        String uri = file.getPath().toUri().toString();
        long part = partBytes(system, file, name);
        files.add(new InputFile(Secrets.hidden(name), uri, format, file.getLen(), file.getModificationTime(), part));
    }

    /** What fits into one part is read whole, by its lines' numbers. */
    private static long partBytes(FileSystem system, FileStatus file, String name) throws IOException {
        if (file.getLen() <= Format.SMALLEST_PART) {
            return 0;
        }
        try (InputStream in = system.open(file.getPath())) {
            long part = Format.partBytes(name, in.readNBytes(Format.HEAD));
            return file.getLen() > part ? part : 0;
        }
    }

    private static List<FileStatus> walk(FileSystem system, Path folder) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String below = file.getPath().toString().substring(folder.toString().length());
            if (Arrays.stream(below.split("/")).noneMatch(part -> part.startsWith(".") || part.startsWith("_"))) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(status -> status.getPath().toString()));
        return files;
    }

    /** What a glob found, as a person would name it: relative where it lies below the working folder. */
    private static String nameOf(Path found) {
        if (!"file".equals(found.toUri().getScheme())) {
            return found.toString();
        }
        java.nio.file.Path local = Paths.get(found.toUri().getPath());
        java.nio.file.Path here = Paths.get("").toAbsolutePath();
        return local.startsWith(here) ? here.relativize(local).toString() : local.toString();
    }
}
