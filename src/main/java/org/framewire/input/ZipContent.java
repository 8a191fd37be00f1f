package org.framewire.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The content of a ZIP entry, counted and checked; what breaks it is a {@link ZipException}, the same ever after. */
final class ZipContent extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final Unpacking unpacking;
    private final CRC32 crc = new CRC32();
    private ZipException failure;

    ZipContent(InputStream zip, ZipArchiveEntry entry, Unpacking unpacking) {
        super(zip);
        this.entry = entry;
        this.unpacking = unpacking;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int count = checked(() -> in.read(to, offset, length));
            if (count > 0) {
                crc.update(to, offset, count);
                unpacking.unpacked(count);
            }
            return count;
        } catch (Unpacking.Bomb e) {
            failure = e;
            throw e;
        } catch (IOException e) {
            failure = new ZipException(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    /** A step of the library that reads ZIP. */
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * What a step of the library yields. It is not written for archives that were made to break it: some end in
     * exceptions that nothing announces, which must not end more than the archive. That the storage has failed, which
     * {@link Unpacking#file} says by an {@link UncheckedIOException}, is not the archive's fault.
     *
     * @throws ZipException in the place of an unchecked exception
     */
    static <T> T checked(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            ZipException broken = new ZipException("a damaged header");
            broken.initCause(e);
            throw broken;
        }
    }

    /** Whether reading has failed. */
    boolean hasFailed() {
        return failure != null;
    }

    /** At the end of the content: whether its checksum, if the archive has one, fits. */
    boolean isWhole() {
        return entry.getCrc() < 0 || entry.getCrc() == crc.getValue();
    }
}
