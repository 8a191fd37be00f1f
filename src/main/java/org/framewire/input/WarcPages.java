package org.framewire.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes the page out of a record of a web archive, and counts the records that hold none. */
final class WarcPages {
    private static final int OK = 200;
    private static final int SNIFFED = 64;
    private static final Set<String> OTHER_TYPES =
            Set.of("warcinfo", "request", "metadata", "revisit", "resource", "conversion", "continuation");

    private final int longest;
    private final Map<String, Long> others = new TreeMap<>();

    WarcPages(int longest) {
        this.longest = longest;
    }

    /** How many records held no page, by what they are. */
    Map<String, Long> others() {
        return others;
    }

    /** The page of a record, why it cannot be read, or null where it is no page; then it has been counted. */
    RawItem of(String where, WarcFrames.Frame frame) {
        try {
            SequenceInputStream bytes = new SequenceInputStream(
                    new ByteArrayInputStream(frame.header()), new ByteArrayInputStream(frame.body()));
            WarcRecord record = new WarcReader(bytes).next().orElseThrow(() -> new IOException("no header"));
            String other = other(record);
            if (other == null) {
                return page(where, (WarcResponse) record, frame);
            }
            others.merge(other, 1L, Long::sum);
            return null;
        } catch (HttpBody.TooLong e) {
            return new Rejection(where, RejectionReason.TOO_LONG, e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return new Rejection(where, RejectionReason.BROKEN_WARC, String.valueOf(e.getMessage()));
        }
    }

    /** What a record is that is no page; null where it is one. */
    private static String other(WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            String type = record.headers().first("WARC-Type").orElse("");
            return OTHER_TYPES.contains(type) ? type : "of other types";
        }
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return "not of HTTP";
        }
        HttpResponse http = response.http();
        if (http.status() != OK) {
            return "status " + http.status();
        }
        Optional<String> type = http.headers().first("Content-Type");
        boolean html = type.isPresent()
                ? isHtml(type.get())
                : HttpBody.isMarkup(http.body().stream().readNBytes(SNIFFED));
        return html ? null : "not HTML";
    }

    private static boolean isHtml(String contentType) {
        MediaType base = MediaType.parseLeniently(contentType).base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    }

    private RawItem page(String where, WarcResponse record, WarcFrames.Frame frame) throws IOException {
        if (frame.length() > frame.body().length) {
            throw new HttpBody.TooLong(longest);
        }
        if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            throw new IOException("the crawler cut the page off");
        }
        HttpResponse http = record.http();
        byte[] raw = Arrays.copyOfRange(frame.body(), bodyStart(frame.body()), frame.body().length);
        byte[] whole = http.headers().contains("Transfer-Encoding", "chunked") ? HttpBody.unchunked(raw) : raw;
        byte[] page = HttpBody.decoded(whole, encodings(http), longest);
        TextDecoder.Decoded html = HtmlText.decode(page, charset(http));
        if (html.text().isBlank()) {
            return new Rejection(where, RejectionReason.NO_TEXT, "an empty page");
        }
        Map<String, String> fields = new TreeMap<>(Map.of("html", html.text()));
        put(fields, "url", record.headers().first("WARC-Target-URI"));
        put(fields, "crawl_date", record.headers().first("WARC-Date"));
        return new RawRecord(where, fields, html.repaired());
    }

    private static void put(Map<String, String> fields, String name, Optional<String> value) {
        value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> fields.put(name, text));
    }

    /** Behind the empty line that ends the headers of HTTP. */
    private static int bodyStart(byte[] message) {
        for (int i = 1; i < message.length; i++) {
            boolean empty = message[i] == '\n'
                    && (message[i - 1] == '\n' || i > 1 && message[i - 1] == '\r' && message[i - 2] == '\n');
            if (empty) {
                return i + 1;
            }
        }
        return message.length;
    }

    private static List<String> encodings(HttpResponse http) {
        return http.headers().all("Content-Encoding").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }

    private static String charset(HttpResponse http) {
        return http.headers()
                .first("Content-Type")
                .map(type -> MediaType.parseLeniently(type).parameters().get("charset"))
                .orElse(null);
    }
}
