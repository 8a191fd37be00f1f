package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Web archives (WARC 0.17 to 1.1; {@code .warc}, and {@code .warc.gz} member by member). Each {@code response} that
 * HTTP answered with status 200 and a content type of HTML becomes a record with the fields {@code html} (the page's
 * decoded text), {@code url} (the target URI) and {@code crawl_date} (WARC-Date: when the page was fetched, an upper
 * bound of the day of publication and no more). Chunks and the content encodings gzip, deflate and br are undone.
 *
 * <p>All other records (requests, metadata, redirects, images, ...) hold no page by design. They are counted, and told
 * in one rejection a file, {@link RejectionReason#NO_PAGE}, at its end. {@code where} is {@code file@byte}: the offset
 * of the record's gzip member, or of the record where the file is not compressed; {@code file@byte+byte}, with the
 * offset in the unpacked member, where a member holds several records and it is not the first. A broken record is a
 * rejection, and reading goes on with the next one. The input is the file as it is stored, compressed or not.
 */
final class WarcFileReader implements RecordReader {
    private final int longest;

    WarcFileReader() {
        this(LONGEST_RECORD);
    }

    WarcFileReader(int longest) {
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        Unpacking unpacking = new Unpacking();
        return read(name, unpacking.file(in), unpacking);
    }

    Iterator<RawItem> read(String name, InputStream in, Unpacking unpacking) {
        return new Pages(name, in, 0, Long.MAX_VALUE, unpacking);
    }

    /**
     * The records of a part of a compressed file, such that the parts {@code [0, a), [a, b), ...} of a file together
     * yield each record once: those of the members that begin in the part. Each part tells what it passed over.
     *
     * @param in stands at {@code firstByte} of the file and goes on beyond the part, as the part's last member may
     */
    Iterator<RawItem> readRange(String name, InputStream in, long firstByte, long length) {
        Unpacking unpacking = new Unpacking();
        return new Pages(name, unpacking.file(in), firstByte, firstByte + length, unpacking);
    }

    private final class Pages extends ItemIterator {
        private final String name;
        private final InputStream in;
        private final long first;
        private final long end;
        private final Unpacking unpacking;
        private final WarcPages pages = new WarcPages(longest);
        private WarcFrames frames;
        private boolean any;
        private boolean ended;

        Pages(String name, InputStream in, long first, long end, Unpacking unpacking) {
            this.name = name;
            this.in = in;
            this.first = first;
            this.end = end;
            this.unpacking = unpacking;
        }

        @Override
        RawItem advance() throws IOException {
            if (frames == null) {
                frames = new WarcFrames(in, first, end, longest, unpacking);
            }
            WarcFrames.Frame frame = ended ? null : frames.next();
            while (frame != null) {
                any = true;
                String where = name + "@" + frame.place();
                RawItem item = frame.problem() == null
                        ? pages.of(where, frame)
                        : new Rejection(where, RejectionReason.BROKEN_WARC, frame.problem());
                if (item != null) {
                    return item;
                }
                frame = frames.next();
            }
            boolean last = !ended;
            ended = true;
            return last ? end() : null;
        }

        private RawItem end() {
            String where = first > 0 ? name + "@" + first : name;
            Map<String, Long> others = pages.others();
            if (!others.isEmpty()) {
                String found = others.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
                return new Rejection(where, RejectionReason.NO_PAGE, found);
            }
            return any || first > 0 ? null : new Rejection(where, RejectionReason.EMPTY_FILE, "no record");
        }

        @Override
        String where() {
            return name + "@" + (frames == null ? first : frames.offset());
        }
    }
}
