package org.framewire.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short ways to write down what readers read and yield. */
public final class Items {
    private Items() {}

    public static InputStream utf8(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    public static List<RawItem> all(Iterator<RawItem> items) {
        List<RawItem> all = new ArrayList<>();
        items.forEachRemaining(all::add);
        return all;
    }

    /** What is read of a text file {@code in/x.txt}. */
    static List<RawItem> ofText(String text) {
        return all(new TextFileReader().read("in/x.txt", utf8(text)));
    }

    public static RawRecord record(String where, String... namesAndValues) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new RawRecord(where, fields);
    }

    public static Rejection rejection(String where, RejectionReason reason, String found) {
        return new Rejection(where, reason, found);
    }
}
