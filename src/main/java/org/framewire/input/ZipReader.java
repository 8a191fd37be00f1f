package org.framewire.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.framewire.UserError;

/**
 * ZIP archives, read from front to back. Each entry is read as a file of its own name would be; {@code where} begins
 * {@code archive.zip!entry}. Entries are treated as the files of a folder are: names that begin with a point or an
 * underscore are passed over, one of no known format is a rejection. Nothing is written to a disk, so that it does not
 * matter where a name points. A table without a column of text, elsewhere the user's mistake, is a rejection here.
 * Archives may lie in archives, up to {@value #DEEPEST} deep.
 */
final class ZipReader {
    static final int DEEPEST = 3;

    private static final int HEAD = 16;
    private static final int LONGEST_NAME = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f]");
    /** What names are written in that are not marked as UTF-8; every byte of it is a character. */
    private static final String OLD_NAMES = "IBM437";

    private final FormatReader formats;

    ZipReader(FormatReader formats) {
        this.formats = formats;
    }

    Iterator<RawItem> read(String name, InputStream in, Unpacking unpacking, int depth) {
        return new Entries(name, in, unpacking, depth);
    }

    private final class Entries extends ItemIterator {
        private final String name;
        private final InputStream packed;
        private final ZipArchiveInputStream zip;
        private final Unpacking unpacking;
        private final int depth;
        private final Map<String, Integer> names = new HashMap<>();
        private Iterator<RawItem> items = Collections.emptyIterator();
        private byte[] head;
        private String place;
        private ZipContent content;
        private boolean any;
        private boolean ended;

        Entries(String name, InputStream in, Unpacking unpacking, int depth) {
            this.name = name;
            this.packed = new BufferedInputStream(in);
            this.zip = new ZipArchiveInputStream(packed, OLD_NAMES, true, false, true);
            this.unpacking = unpacking;
            this.depth = depth;
        }

        @Override
        RawItem advance() throws IOException {
            while (!ended) {
                RawItem item = content == null ? nextEntry() : ofContent();
                if (item != null) {
                    return item;
                }
            }
            return null;
        }

        /** The next item of the entry that is read, or what its end shows, or null. */
        private RawItem ofContent() {
            try {
                return items.hasNext() ? items.next() : closed();
            } catch (UserError e) {
                // Nobody can put right, or leave out, one file of an archive: it must not cost the others.
                items = Collections.emptyIterator();
                return new Rejection(
                        Objects.requireNonNullElse(e.where(), place), RejectionReason.NO_TEXT, e.inOneLine());
            }
        }

        /** What is wrong with the entry that has been read, if its end shows it. */
        private RawItem closed() {
            ZipContent entry = content;
            content = null;
            boolean known = entry.hasFailed();
            try {
                entry.transferTo(OutputStream.nullOutputStream());
                return entry.isWhole() ? null : broken(place, "its checksum does not fit");
            } catch (Unpacking.Bomb e) {
                ended = true;
                return broken(name, e.getMessage());
            } catch (IOException e) {
                return known ? null : broken(place, e.getMessage());
            }
        }

        private RawItem nextEntry() {
            try {
                if (head == null) {
                    packed.mark(HEAD);
                    head = packed.readNBytes(HEAD);
                    packed.reset();
                }
                ZipArchiveEntry entry = ZipContent.checked(zip::getNextEntry);
                if (entry != null) {
                    return open(entry);
                }
                ended = true;
                return any ? null : empty();
            } catch (IOException e) {
                ended = true;
                String behind = place == null ? "" : "behind " + place + ": ";
                return broken(name, behind + e.getMessage());
            }
        }

        private RawItem empty() {
            boolean archive = head.length > 1 && head[0] == 'P' && head[1] == 'K';
            return archive || head.length == 0
                    ? new Rejection(name, RejectionReason.EMPTY_FILE, "no file")
                    : broken(name, "no ZIP archive: " + Describe.bytes(head));
        }

        /** Makes the entry the one that is read; why it is not, or null. */
        private RawItem open(ZipArchiveEntry entry) {
            String path = entry.getName().replace('\\', '/');
            if (entry.isDirectory() || isHidden(path)) {
                return null;
            }
            any = true;
            place = name + "!" + unique(path);
            Optional<Format> format = Format.ofName(path);
            if (format.isEmpty()) {
                return new Rejection(place, RejectionReason.UNKNOWN_FORMAT, unknown(path));
            }
            if (format.get() == Format.PARQUET) {
                return new Rejection(place, RejectionReason.UNKNOWN_FORMAT, "Parquet in an archive: unpack it first");
            }
            if (format.get() == Format.ZIP && depth >= DEEPEST) {
                return new Rejection(place, RejectionReason.UNKNOWN_FORMAT, "archives in archives, too deep");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return new Rejection(place, RejectionReason.ENCRYPTED, "a file that only a password opens");
            }
            if (!isReadable(entry)) {
                ended = entry.getCompressedSize() < 0;
                String behind = ended ? "; where the next file begins is not known" : "";
                return broken(place, "packed by a method that is not read: " + entry.getMethod() + behind);
            }
            content = new ZipContent(zip, entry, unpacking);
            items = formats.read(format.get(), place, content, unpacking, depth + 1);
            return null;
        }

        private String unknown(String path) {
            return Format.isDocument(path) ? "save it as plain text (.txt)" : "a file in an archive";
        }

        private boolean isReadable(ZipArchiveEntry entry) {
            int method = entry.getMethod();
            boolean common = method == ZipEntry.STORED || method == ZipEntry.DEFLATED;
            return zip.canReadEntryData(entry) && (common || entry.getCompressedSize() >= 0);
        }

        private String unique(String path) {
            String clean = CONTROL.matcher(path).replaceAll("?");
            String clipped = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
            String unique = clipped;
            // Counted by name: trying every number anew would make many entries of one name quadratic.
            while (names.containsKey(unique)) {
                unique = clipped + "#" + names.merge(clipped, 1, Integer::sum);
            }
            names.put(unique, 1);
            return unique;
        }

        private Rejection broken(String where, String found) {
            return new Rejection(where, RejectionReason.BROKEN_FILE, String.valueOf(found));
        }

        @Override
        String where() {
            return place == null ? name : place;
        }
    }

    private static boolean isHidden(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(part ->
                        part.startsWith("_") || part.startsWith(".") && !part.equals(".") && !part.equals(".."));
    }
}
