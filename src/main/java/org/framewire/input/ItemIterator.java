package org.framewire.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;

/** The part that all readers' iterators share: looking one item ahead, and files that break off in the middle. */
abstract class ItemIterator implements Iterator<RawItem> {
    private RawItem next;
    private boolean ended;

    /** The next item, or null at the end of the file; not called again after null or an exception. */
    abstract RawItem advance() throws IOException;

    /** Where the reading stands, for the rejection of a file that breaks off. */
    abstract String where();

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            next = nextOrBroken();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public final RawItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no record after " + where());
        }
        RawItem item = next;
        next = null;
        return item;
    }

    private RawItem nextOrBroken() {
        try {
            return advance();
        } catch (EOFException | ZipException e) {
            ended = true;
            return new Rejection(where(), RejectionReason.BROKEN_FILE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(where() + ": " + e.getMessage(), e);
        }
    }
}
