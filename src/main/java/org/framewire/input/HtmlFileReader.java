package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML: one file is one page. Its record has the fields {@code html}, the page's decoded text, and {@code url} where a
 * browser that saved the page noted it, and {@link RawRecord#FOLDER} where the file's name has one. What the article in
 * it is, is the business of the {@code corpus} room. Bounds count bytes.
 */
final class HtmlFileReader implements RecordReader {
    private static final int NOTED_WITHIN = 1 << 12;
    private static final Pattern NOTED =
            Pattern.compile("<!--\\s{0,5}saved from url=\\(\\d{1,6}\\)(https?://[^\\s<>\"]{1,2000})");

    private final int longest;

    HtmlFileReader() {
        this(LONGEST_RECORD);
    }

    HtmlFileReader(int longest) {
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        return new OnePage(name, in);
    }

    private final class OnePage extends ItemIterator {
        private final String name;
        private final InputStream in;
        private boolean read;

        OnePage(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        RawItem advance() throws IOException {
            if (read) {
                return null;
            }
            read = true;
            byte[] page = in.readNBytes(longest + 1);
            if (page.length > longest) {
                return new Rejection(where(), RejectionReason.TOO_LONG, "more than " + longest + " bytes");
            }
            if (TextDecoder.isBinary(page)) {
                return new Rejection(where(), RejectionReason.BINARY_FILE, Describe.bytes(page));
            }
            TextDecoder.Decoded html = HtmlText.decode(page, null);
            return html.text().isBlank()
                    ? new Rejection(where(), RejectionReason.EMPTY_FILE, "no text")
                    : new RawRecord(where(), fields(name, html.text()), html.repaired());
        }

        @Override
        String where() {
            return name + ":1";
        }
    }

    private static Map<String, String> fields(String name, String html) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("html", html);
        String folder = FolderName.of(name);
        if (!folder.isEmpty()) {
            fields.put(RawRecord.FOLDER, folder);
        }
        Matcher noted = NOTED.matcher(html).region(0, Math.min(html.length(), NOTED_WITHIN));
        if (noted.find()) {
            fields.put("url", noted.group(1));
        }
        return fields;
    }
}
