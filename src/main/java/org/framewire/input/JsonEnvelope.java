package org.framewire.input;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Tells an object that is a story from one that stories lie in, as the answers of news services are. */
record JsonEnvelope(JsonScanner scanner, FieldNames names, int longest) {
    private static final int LONGEST_NAME = 100;
    private static final Set<String> STORIES = Set.of(
            "articles",
            "stories",
            "results",
            "docs",
            "documents",
            "items",
            "records",
            "entries",
            "posts",
            "news",
            "data",
            "hits",
            "rows");
    private static final Set<String> ENVELOPES = Set.of("response", "result", "data", "hits");

    /**
     * Whether the object that begins at an index holds stories: it has a member with one of the usual names whose value
     * is an array of objects, or an object of which that is true, and before it no member of the article's text.
     */
    boolean beginsAt(int from) throws IOException {
        int i = scanner.behindBlanks(from + 1);
        while (scanner.at(i) == '"') {
            int nameEnd = scanner.stringEnd(i, longest);
            int value = nameEnd < 0 ? -1 : valueStart(nameEnd);
            if (value < 0) {
                return false;
            }
            String name = name(scanner.text(nameEnd).substring(i));
            if (names.isText(name)) {
                return false;
            }
            if (opensStories(name, value) || opensEnvelope(name, value) && beginsAt(value)) {
                return true;
            }
            int end = scanner.valueEnd(value, longest);
            if (end < 0) {
                return false;
            }
            i = scanner.behindBlanks(end);
            i = scanner.at(i) == ',' ? scanner.behindBlanks(i + 1) : i;
        }
        return false;
    }

    /** The index of the value behind a name that ends at an index; -1 where there is none. */
    int valueStart(int nameEnd) throws IOException {
        int colon = scanner.behindBlanks(nameEnd);
        return scanner.at(colon) == ':' ? scanner.behindBlanks(colon + 1) : -1;
    }

    boolean opensStories(String name, int value) throws IOException {
        return STORIES.contains(name) && scanner.at(value) == '[' && scanner.at(scanner.behindBlanks(value + 1)) == '{';
    }

    boolean opensEnvelope(String name, int value) throws IOException {
        return ENVELOPES.contains(name) && scanner.at(value) == '{';
    }

    /** The name of a member as it is compared; empty where it is longer than any that is known. */
    static String name(String quoted) {
        return quoted.length() > LONGEST_NAME
                ? ""
                : quoted.substring(1, quoted.length() - 1).toLowerCase(Locale.ROOT);
    }
}
