package org.framewire.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.framewire.json.Json;

/** The objects of a JSON file, in arrays and envelopes or not. */
final class JsonObjects extends ItemIterator {
    /** A shorter bound while the next whole object behind a broken one is looked for. */
    private static final int LONGEST_WHEN_LOST = 1_000_000;

    /** How many characters of a file are looked at in vain before the rest of it is given up. */
    private static final long MOST_WHEN_LOST = 200_000_000;

    private static final int SHOWN = 160;

    /** What the objects lie in, from the outside in. */
    private enum Holder {
        FILE,
        ARRAY,
        ENVELOPE
    }

    private final String name;
    private final JsonScanner scanner;
    private final FieldNames names;
    private final JsonEnvelope envelope;
    private final int longest;
    private final Deque<Holder> holders = new ArrayDeque<>();
    private String firstMember = "";
    private boolean any;
    private boolean plain;
    private boolean lost;
    private boolean ended;
    private long vain;
    private long lastLine;
    private long inLine;

    JsonObjects(String name, JsonScanner scanner, FieldNames names, int longest) {
        this.name = name;
        this.scanner = scanner;
        this.names = names;
        this.envelope = new JsonEnvelope(scanner, names, longest);
        this.longest = longest;
        holders.push(Holder.FILE);
    }

    @Override
    String where() {
        return name + ":" + scanner.line();
    }

    @Override
    RawItem advance() throws IOException {
        while (!ended) {
            int c = scanner.significant();
            RawItem item = c < 0 ? end() : holders.peek() == Holder.ENVELOPE ? member(c) : value(c);
            if (item != null) {
                any = true;
                return item;
            }
        }
        return null;
    }

    private RawItem end() {
        ended = true;
        if (!any) {
            return new Rejection(name + ":1", RejectionReason.EMPTY_FILE, "no record");
        }
        boolean open = holders.size() > 1 && !lost;
        return open ? new Rejection(where(), RejectionReason.BROKEN_JSON, "the file ends within an array") : null;
    }

    /** Where the value that comes lies: the line it begins in, and which one it is there. */
    private String place() {
        long line = scanner.line();
        inLine = line == lastLine ? inLine + 1 : 1;
        lastLine = line;
        return name + ":" + line + (inLine > 1 ? "#" + inLine : "");
    }

    private RawItem value(int c) throws IOException {
        if (c == '[') {
            return open(Holder.ARRAY, 0);
        }
        if (c == ']' && holders.peek() == Holder.ARRAY) {
            return close();
        }
        if (c != '{') {
            return c == '}' || c == ']' || c == ':' ? stray() : other();
        }
        if (holders.size() == 1 && !plain && envelope.beginsAt(0)) {
            return open(Holder.ENVELOPE, 0);
        }
        return object();
    }

    private RawItem open(Holder holder, int at) {
        holders.push(holder);
        scanner.pass(at + 1);
        return null;
    }

    private RawItem close() {
        holders.pop();
        scanner.pass(1);
        return null;
    }

    /** A member of an envelope: what holds stories is opened, everything else passed over. */
    private RawItem member(int c) throws IOException {
        if (c == '}') {
            return close();
        }
        int nameEnd = c == '"' ? scanner.stringEnd(0, longest) : -1;
        int value = nameEnd < 0 ? -1 : envelope.valueStart(nameEnd);
        if (value < 0) {
            return lost(place(), RejectionReason.BROKEN_JSON, "no member of an object");
        }
        String member = JsonEnvelope.name(scanner.text(nameEnd));
        if (envelope.opensStories(member, value)) {
            return open(Holder.ARRAY, value);
        }
        if (envelope.opensEnvelope(member, value) && envelope.beginsAt(value)) {
            return open(Holder.ENVELOPE, value);
        }
        int end = scanner.valueEnd(value, longest);
        if (end < 0) {
            return lost(place(), reason(), scanner.problem());
        }
        scanner.pass(end);
        return null;
    }

    private RejectionReason reason() {
        return scanner.isTooLong() ? RejectionReason.TOO_LONG : RejectionReason.BROKEN_JSON;
    }

    private RawItem object() throws IOException {
        plain |= holders.size() == 1;
        String place = place();
        int end = scanner.valueEnd(0, longest);
        if (end < 0) {
            return lost(place, reason(), scanner.problem());
        }
        try {
            Map<String, String> fields = JsonFields.of(Json.object(scanner.text(end)), names);
            firstMember = firstMember(0);
            return new RawRecord(place, fields, scanner.pass(end));
        } catch (Json.Malformed e) {
            return lost(place, RejectionReason.BROKEN_JSON, e.getMessage());
        }
    }

    /** A value that is no object. */
    private RawItem other() throws IOException {
        String place = place();
        int end = scanner.valueEnd(0, longest);
        if (end < 0) {
            return lost(place, reason(), scanner.problem());
        }
        String text = scanner.text(end);
        if (!Json.isValue(text)) {
            return lost(place, RejectionReason.BROKEN_JSON, "no JSON");
        }
        scanner.pass(end);
        return new Rejection(place, RejectionReason.NOT_AN_OBJECT, text);
    }

    private RawItem stray() throws IOException {
        String place = place();
        String found = "a sign out of place: " + beginning();
        scanner.pass(1);
        boolean expected = lost;
        return expected ? null : new Rejection(place, RejectionReason.BROKEN_JSON, found);
    }

    private String beginning() throws IOException {
        return scanner.beginning(SHOWN).replaceAll("\\s++", " ");
    }

    /** Goes on at the next whole object that begins as the ones before, or gives up. */
    private RawItem lost(String place, RejectionReason reason, String what) throws IOException {
        lost = true;
        long line = scanner.line();
        String found = ": " + beginning();
        String wanted = firstMember.isEmpty() ? firstMember(0) : firstMember;
        int before = 0;
        do {
            int c = scanner.at(0);
            before = c == '\n' && before != ':' ? '\n' : JsonScanner.isBlank(c) ? before : c;
            scanner.pass(1);
        } while (scanner.at(0) >= 0 && vain <= MOST_WHEN_LOST && !isStory(before, wanted));
        String rest = scanner.at(0) < 0
                ? ", and no whole object behind it to the end of the file"
                : vain > MOST_WHEN_LOST ? ", and the rest of the file could not be read" : "";
        ended = vain > MOST_WHEN_LOST;
        String lines = scanner.line() > line ? " (lines " + line + "-" + scanner.line() + ")" : "";
        return new Rejection(place, reason, what + rest + lines + found);
    }

    private boolean isStory(int before, String wanted) throws IOException {
        vain++;
        boolean begins = scanner.at(0) == '{' && ",[]}\n".indexOf(before) >= 0;
        if (!begins || !wanted.isEmpty() && !firstMember(0).equals(wanted)) {
            return false;
        }
        int end = scanner.valueEnd(0, LONGEST_WHEN_LOST);
        vain += end < 0 ? LONGEST_WHEN_LOST : end;
        return end > 0 && isObject(scanner.text(end));
    }

    private static boolean isObject(String text) {
        try {
            Json.object(text);
            return true;
        } catch (Json.Malformed e) {
            return false;
        }
    }

    /** The name of the first member of the object that begins at an index, quoted; empty where there is none. */
    private String firstMember(int from) throws IOException {
        int i = scanner.behindBlanks(from + 1);
        int end = scanner.at(from) == '{' && scanner.at(i) == '"' ? scanner.stringEnd(i, i + SHOWN) : -1;
        return end < 0 ? "" : scanner.text(end).substring(i);
    }
}
