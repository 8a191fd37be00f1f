package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Archives.PAGE;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.join;
import static org.framewire.input.Archives.page;
import static org.framewire.input.Archives.response;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Archives.warc;
import static org.framewire.input.Items.rejection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WarcFileReaderTest {
    private static final String URL = "https://post.example/1";
    private static final byte[] INFO = warc("warcinfo", "", utf8("software: none\r\n"));
    private static final byte[] REQUEST = warc("request", URL, utf8("GET /1 HTTP/1.1\r\nHost: post.example\r\n\r\n"));

    private static List<RawItem> read(byte[] archive) {
        return read(archive, RecordReader.LONGEST_RECORD);
    }

    private static List<RawItem> read(byte[] archive, int longest) {
        return Items.all(new WarcFileReader(longest).read("a.warc", Items.bytes(archive)));
    }

    private static RawRecord record(String where, String url, String html) {
        return Items.record(where, "crawl_date", "2024-03-05T06:07:08Z", "url", url, "html", html);
    }

    private static List<String> html(byte[] archive) {
        return read(archive).stream()
                .map(item -> item instanceof RawRecord record ? record.fields().get("html") : item.toString())
                .toList();
    }

    @Test
    void pages_are_records_and_everything_else_is_told_in_one_row() {
        byte[] gone = warc("response", URL, utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone"));
        byte[] image = response(URL, "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
        byte[] archive = join(INFO, REQUEST, page(URL, PAGE), gone, REQUEST, image, page(URL + "2", "<p>Two"));

        assertThat(read(archive))
                .containsExactly(
                        record("a.warc@" + (INFO.length + REQUEST.length), URL, PAGE),
                        record("a.warc@" + (archive.length - page(URL + "2", "<p>Two").length), URL + "2", "<p>Two"),
                        rejection(
                                "a.warc",
                                RejectionReason.NO_PAGE,
                                "not HTML: 1, request: 2, status 404: 1, warcinfo: 1"));
    }

    @Test
    void a_compressed_archive_is_read_member_by_member() {
        byte[] info = gzip(INFO);
        byte[] first = gzip(page(URL, PAGE));

        assertThat(read(join(info, first, gzip(page(URL + "2", "<p>Two")))))
                .containsExactly(
                        record("a.warc@" + info.length, URL, PAGE),
                        record("a.warc@" + (info.length + first.length), URL + "2", "<p>Two"),
                        rejection("a.warc", RejectionReason.NO_PAGE, "warcinfo: 1"));
    }

    @Test
    void an_archive_that_was_compressed_as_a_whole_is_read_too() {
        assertThat(read(gzip(join(page(URL, PAGE), page(URL + "2", "<p>Two")))))
                .containsExactly(
                        record("a.warc@0", URL, PAGE),
                        record("a.warc@0+" + page(URL, PAGE).length, URL + "2", "<p>Two"));
    }

    @Test
    void chunks_and_content_encodings_are_undone() throws IOException {
        byte[] zipped = gzip(utf8("<p>One"));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(utf8("<p>Two"));
        }
        byte[] brotli = {11, 4, (byte) 128, '<', 'p', '>', 'B', 'r', 'o', 't', 'l', 'i', 3};
        byte[] raw = Arrays.copyOfRange(deflated.toByteArray(), 2, deflated.size());
        String html = "Content-Type: text/html\r\n";

        assertThat(html(join(
                        response(URL, html + "Content-Encoding: gzip\r\n", zipped),
                        response(URL, html + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
                        response(URL, html + "Content-Encoding: deflate\r\n", raw),
                        response(URL, html + "Content-Encoding: br\r\n", brotli),
                        response(
                                URL,
                                html + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                                join(
                                        utf8("5;x=y\r\n"),
                                        Arrays.copyOf(zipped, 5),
                                        utf8("\r\n" + Integer.toHexString(zipped.length - 5) + "\r\n"),
                                        Arrays.copyOfRange(zipped, 5, zipped.length),
                                        utf8("\r\n0\r\n\r\n"))))))
                .containsExactly("<p>One", "<p>Two", "<p>Two", "<p>Brotli", "<p>One");
    }

    @Test
    void a_body_that_is_no_longer_packed_as_its_headers_say_is_taken_as_it_is() {
        String headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: 3\r\n";

        assertThat(html(response(URL, headers, utf8(PAGE)))).containsExactly(PAGE);
        assertThat(html(response(URL, headers.replace("gzip", "br"), utf8(PAGE))))
                .containsExactly(PAGE);
    }

    @Test
    void the_charset_of_http_counts() {
        byte[] page = "<p>Порт открылся во вторник.".getBytes(Charset.forName("windows-1251"));

        assertThat(html(response(URL, "Content-Type: text/html; charset=\"Windows-1251\"\r\n", page)))
                .containsExactly("<p>Порт открылся во вторник.");
    }

    @Test
    void a_broken_record_is_passed_over_in_a_plain_archive() {
        byte[] good = page(URL, PAGE);
        byte[] nameless = utf8("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>Lost\r\n\r\n");
        byte[] shorter = utf8(new String(page(URL, "<p>Too short"), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 20"));
        byte[] longer = utf8(new String(page(URL, "<p>Too long"), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 90000"));
        byte[] archive = join(utf8("junk\n"), good, nameless, good, shorter, good, longer, good);

        assertThat(read(archive))
                .extracting(item -> item instanceof Rejection rejection ? rejection.found() : "page")
                .containsExactly(
                        "bytes that are no record (up to byte 5)",
                        "page",
                        "a record that does not say how long it is (up to byte " + (5 + good.length + nameless.length)
                                + ")",
                        "page",
                        "a record that goes on behind the length that it says (up to byte "
                                + (5 + 2 * good.length + nameless.length + shorter.length) + ")",
                        "page",
                        "a record that ends " + (90000 - (archive.length - startOfBody(archive, longer, good)))
                                + " bytes too early (up to byte " + (archive.length - good.length) + ")",
                        "page");
    }

    private static int startOfBody(byte[] archive, byte[] record, byte[] last) {
        String text = new String(record, java.nio.charset.StandardCharsets.UTF_8);
        return archive.length - last.length - record.length + text.indexOf("\r\n\r\n") + 4;
    }

    @Test
    void a_broken_member_is_passed_over_in_a_compressed_archive() {
        byte[] first = gzip(page(URL, PAGE));
        byte[] broken = gzip(page(URL + "2", PAGE + "x".repeat(3000)));
        for (int i = 30; i < 60; i++) {
            broken[i] = (byte) (i * 37);
        }
        byte[] last = gzip(page(URL + "3", "<p>Three"));
        int lastStart = first.length + broken.length;

        List<RawItem> items = read(join(first, broken, last));

        assertThat(items)
                .hasSize(3)
                .startsWith(record("a.warc@0", URL, PAGE))
                .endsWith(record("a.warc@" + lastStart, URL + "3", "<p>Three"));
        Rejection rejection = (Rejection) items.get(1);
        assertThat(rejection.reason()).isEqualTo(RejectionReason.BROKEN_WARC);
        assertThat(rejection.where()).startsWith("a.warc@" + first.length);
        assertThat(rejection.found()).endsWith("(up to byte " + lastStart + ")");
    }

    @Test
    void a_page_whose_checksum_does_not_fit_is_no_page() {
        byte[] large = gzip(page(URL, PAGE + "x".repeat(200_000)));
        large[large.length - 6] ^= 1;

        assertThat(read(join(large, gzip(page(URL, PAGE)))))
                .containsExactly(
                        rejection(
                                "a.warc@0",
                                RejectionReason.BROKEN_WARC,
                                "gzip data whose checksum does not fit (up to byte " + large.length + ")"),
                        record("a.warc@" + large.length, URL, PAGE));
    }

    @Test
    void bytes_between_members_are_passed_over() {
        byte[] first = gzip(page(URL, PAGE));

        assertThat(read(join(first, utf8("garbage and more garbage"), first)))
                .containsExactly(
                        record("a.warc@0", URL, PAGE),
                        rejection(
                                "a.warc@" + first.length,
                                RejectionReason.BROKEN_WARC,
                                "bytes that are no gzip data behind the gzip data (up to byte " + (first.length + 24)
                                        + ")"),
                        record("a.warc@" + (first.length + 24), URL, PAGE));
    }

    @Test
    void pages_over_the_bound_and_bombs_are_rejected_and_reading_goes_on() {
        byte[] large = page(URL, "x".repeat(5000));
        byte[] bomb =
                response(URL, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(utf8("x".repeat(100_000))));
        byte[] image = response(URL, "Content-Type: image/png\r\n", new byte[5000]);

        assertThat(read(join(large, bomb, image, page(URL, "<p>One")), 2000))
                .containsExactly(
                        rejection("a.warc@0", RejectionReason.TOO_LONG, "more than 2000 bytes"),
                        rejection("a.warc@" + large.length, RejectionReason.TOO_LONG, "more than 2000 bytes"),
                        record("a.warc@" + (large.length + bomb.length + image.length), URL, "<p>One"),
                        rejection("a.warc", RejectionReason.NO_PAGE, "not HTML: 1"));
    }

    @Test
    void what_http_broke_is_a_rejection() {
        byte[] missing = response(
                URL, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", utf8("5\r\n<p>On\r\nff\r\n"));
        byte[] cut = response(
                URL, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Arrays.copyOf(gzip(utf8(PAGE)), 30));
        byte[] crawler = utf8(new String(page(URL, PAGE), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("WARC-Type", "WARC-Truncated: length\r\nWARC-Type"));
        byte[] unknown = response(URL, "Content-Type: text/html\r\nContent-Encoding: zstd\r\n", new byte[] {1, 2});

        assertThat(read(join(missing, cut, crawler, unknown)))
                .extracting(item -> ((Rejection) item).reason() + " " + ((Rejection) item).found())
                .containsExactly(
                        "BROKEN_WARC a chunk of the page is broken or missing",
                        "BROKEN_WARC Unexpected end of ZLIB input stream",
                        "BROKEN_WARC the crawler cut the page off",
                        "BROKEN_WARC the content encoding zstd is not read");
    }

    @Test
    void a_file_without_records_is_one_rejection() {
        assertThat(read(new byte[0])).containsExactly(rejection("a.warc", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read(utf8("no archive")))
                .containsExactly(
                        rejection("a.warc@0", RejectionReason.BROKEN_WARC, "bytes that are no record (up to byte 10)"));
    }

    @Test
    void the_parts_of_a_file_together_yield_each_page_once_however_it_is_cut() {
        List<byte[]> members = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            members.add(gzip(page(URL + i, "<p>" + "w".repeat(i * 7) + i)));
        }
        byte[] file = join(members.toArray(byte[][]::new));
        List<RawItem> expected = read(file);
        assertThat(expected).hasSize(6);
        for (int part = 1; part <= file.length + 1; part += 13) {
            List<RawItem> items = new ArrayList<>();
            for (int from = 0; from < file.length; from += part) {
                byte[] rest = Arrays.copyOfRange(file, from, file.length);
                new WarcFileReader()
                        .readRange("a.warc", Items.bytes(rest), from, Math.min(part, file.length - from))
                        .forEachRemaining(items::add);
            }
            assertThat(items).as("parts of %d bytes", part).isEqualTo(expected);
        }
    }

    @Test
    void damage_costs_its_record_and_never_ends_the_file() {
        byte[] first = gzip(page(URL, PAGE));
        byte[] last = gzip(page(URL + "3", "<p>Three"));
        byte[] middle = gzip(join(page(URL + "2", PAGE.repeat(20)), REQUEST));
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = middle.clone();
            for (int k = 0; k < 4; k++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            List<RawItem> items = read(join(first, damaged, last));
            assertThat(items)
                    .as("round %d", i)
                    .contains(
                            record("a.warc@0", URL, PAGE),
                            record("a.warc@" + (first.length + middle.length), URL + "3", "<p>Three"));
        }
    }

    @Test
    void damage_in_a_plain_archive_throws_nothing() {
        byte[] whole = join(INFO, page(URL, PAGE), REQUEST, page(URL, PAGE));
        Random random = new Random(6);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(read(damaged)).isNotEmpty();
        }
    }

    @Test
    void a_guessed_byte_marks_its_record() {
        byte[] page = utf8("<p>Zoë it?s <p>Zoë Zoë");
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '?' ? (byte) 0x92 : page[i];
        }

        assertThat(read(response(URL, "Content-Type: text/html\r\n", page)))
                .containsExactly(new RawRecord(
                        "a.warc@0",
                        Map.of("crawl_date", "2024-03-05T06:07:08Z", "url", URL, "html", "<p>Zoë it’s <p>Zoë Zoë"),
                        true));
    }

    @Test
    @Timeout(20)
    void beginnings_of_members_that_are_none_cost_no_square_of_time() {
        byte[] named = utf8("....");
        named[0] = 0x1f;
        named[1] = (byte) 0x8b;
        named[2] = 8;
        named[3] = 8;
        byte[] hostile = new byte[600_000];
        for (int i = 0; i < hostile.length; i++) {
            hostile[i] = named[i % named.length];
        }
        byte[] last = gzip(page(URL, PAGE));

        assertThat(read(join(hostile, last)))
                .containsExactly(
                        rejection(
                                "a.warc@0",
                                RejectionReason.BROKEN_WARC,
                                "a text in the gzip header that does not end (up to byte 600000)"),
                        record("a.warc@600000", URL, PAGE));
    }
}
