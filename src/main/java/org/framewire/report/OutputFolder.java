package org.framewire.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.framewire.UserError;

/**
 * The folder of a run's results: whoever finds it finds it whole. It is filled under the name {@code .NAME.partial}
 * beside its place and renamed in {@link #commit}; without that, {@link #close} deletes it. An older report stays where
 * it is until then.
 *
 * <p>A run that was killed leaves {@code .NAME.partial} (removed by the next run), or, killed in the instant of the
 * exchange, {@code .NAME.replaced} (put back, or removed where the new one is in place). Of two runs that fill one
 * folder at the same time the second is refused. For one thread; all failures to write are {@link UserError}s.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path place;
    private final Path partial;
    private final Path replaced;
    private final FileChannel lock;
    private boolean committed;

    private OutputFolder(Path place, Path partial, Path replaced, FileChannel lock) {
        this.place = place;
        this.partial = partial;
        this.replaced = replaced;
        this.lock = lock;
    }

    /**
     * Makes an empty folder to fill, and the folders above it where they are missing.
     *
     * @param folder where the results shall be
     * @param force whether an earlier report there may be replaced; nothing but a report or an empty folder ever is
     * @param notice told, in one sentence, of what an earlier run left behind
     * @throws UserError if the folder exists and may not be replaced, cannot be written, or another run is filling it
     */
    public static OutputFolder create(Path folder, boolean force, Consumer<String> notice) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new UserError(
                    "the output folder needs a name", folder.toString(), null, "a folder that does not exist yet");
        }
        Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
        Path replaced = place.resolveSibling("." + place.getFileName() + ".replaced");
        try {
            Files.createDirectories(place.getParent());
            refuseIfInUse(partial);
            putBack(place, replaced, notice);
            refuseUnlessReplaceable(place, force);
            if (Files.exists(partial, LinkOption.NOFOLLOW_LINKS)) {
                notice.accept("removing " + partial + ", which an interrupted run left behind");
                FolderTree.delete(partial);
            }
            Files.createDirectory(partial);
            return new OutputFolder(place, partial, replaced, lock(partial));
        } catch (IOException e) {
            throw WriteFailure.of(place, e);
        }
    }

    /** The folder to fill; it has another name after {@link #commit}. */
    public Path path() {
        return partial;
    }

    /** Moves the folder into its place, by renaming; an older report is gone after. */
    public void commit() {
        try {
            lock.close();
            Files.delete(partial.resolve(LOCK));
            boolean older = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            if (older) {
                Files.move(place, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
            if (older) {
                FolderTree.delete(replaced);
            }
        } catch (IOException e) {
            throw WriteFailure.of(place, e);
        }
    }

    /** Deletes what was written if it was not committed. */
    @Override
    public void close() {
        try {
            lock.close();
            if (!committed && Files.exists(partial)) {
                FolderTree.delete(partial);
            }
        } catch (IOException e) {
            throw WriteFailure.of(partial, e);
        }
    }

    private static void refuseIfInUse(Path partial) throws IOException {
        if (Files.exists(partial.resolve(LOCK))) {
            lock(partial).close();
        }
    }

    /** The system frees the lock of a run that was killed. */
    private static FileChannel lock(Path partial) throws IOException {
        FileChannel channel =
                FileChannel.open(partial.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new UserError(
                    "another run is filling this folder",
                    partial.toString(),
                    null,
                    "one run at a time, or another --out");
        }
        return channel;
    }

    private static void putBack(Path place, Path replaced, Consumer<String> notice) throws IOException {
        if (!Files.exists(replaced, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            notice.accept("removing " + replaced + ", which an interrupted run had replaced");
            FolderTree.delete(replaced);
        } else {
            notice.accept("putting " + place + " back, which an interrupted run had moved aside");
            Files.move(replaced, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void refuseUnlessReplaceable(Path place, boolean force) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!force) {
            throw new UserError(
                    "the output folder exists",
                    place.toString(),
                    null,
                    "a new name, or --force to replace an earlier report");
        }
        String foreign = Files.isDirectory(place) ? foreign(place) : "a file";
        if (foreign != null) {
            throw new UserError(
                    "what stands at the output folder's place is no report, and is not replaced",
                    place.toString(),
                    foreign,
                    "an earlier report and nothing else, or an empty folder");
        }
    }

    /** What is in a folder beside the files of a report; null where there is nothing else. */
    private static String foreign(Path place) throws IOException {
        try (var entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !ReportWriter.isPartOf(name))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }
}
