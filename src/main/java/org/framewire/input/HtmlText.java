package org.framewire.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an HTML page: by its byte order mark; else as UTF-8 where it is UTF-8, whatever it says (pages that
 * were saved again keep what they said before); else by the charset that HTTP or the page itself declares; else
 * detected.
 */
final class HtmlText {
    private static final int DECLARED_WITHIN = 1 << 13;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\s[^>]{0,300}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /** Names that browsers read as the larger charset that programs really write under them. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"));

    private HtmlText() {}

    /** @param declared the charset that came with the page, or null */
    static TextDecoder.Decoded decode(byte[] page, String declared) {
        String head = new String(page, 0, Math.min(page.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Charset charset = charset(declared == null ? "" : declared);
        charset = charset == null ? charset(ofPage(head)) : charset;
        boolean escapes = charset != null && charset.name().startsWith("ISO-2022") && head.indexOf('\u001b') >= 0;
        TextDecoder.Encoding found = TextDecoder.encodingOf(page);
        boolean unsure = found.markLength() == 0
                && !found.charset().equals(StandardCharsets.UTF_8)
                && !TextDecoder.isWide(found.charset());
        return charset != null && (unsure || escapes)
                ? DecodedStream.decode(page, 0, charset)
                : TextDecoder.decode(page);
    }

    private static String ofPage(String head) {
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : "";
    }

    /** Null where there is no such charset, or where it is one that the bytes would have shown. */
    private static Charset charset(String declared) {
        String name = declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        String larger = LARGER.getOrDefault(name, name);
        try {
            boolean known = !larger.isEmpty() && !larger.startsWith("utf") && Charset.isSupported(larger);
            return known ? Charset.forName(larger) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
