package org.framewire.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Short ways to write down archives. */
public final class Archives {
    public static final String PAGE = "<html><body><p>The harbour reopened on Tuesday.</p></body></html>";

    private Archives() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** @param namesAndContents in turn a name and its content, a String or bytes */
    public static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                out.write(content instanceof String text ? utf8(text) : (byte[]) content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A record of a web archive. */
    public static byte[] warc(String type, String url, byte[] body) {
        String header = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\n"
                + "WARC-Date: 2024-03-05T06:07:08Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype="
                + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return join(utf8(header), body, utf8("\r\n\r\n"));
    }

    /** The record of a page that a server answered with. */
    public static byte[] response(String url, String headers, byte[] page) {
        return warc("response", url, join(utf8("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), page));
    }

    /** The record of a page in HTML. */
    public static byte[] page(String url, String html) {
        return response(url, "Content-Type: text/html; charset=utf-8\r\n", utf8(html));
    }
}
