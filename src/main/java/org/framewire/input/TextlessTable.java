package org.framewire.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables of news data that list articles without their text, known by their columns: Media Cloud's stories, and GDELT's
 * events, mentions and Global Knowledge Graph, which mostly come without a header.
 */
enum TextlessTable {
    MEDIA_CLOUD("a Media Cloud list of stories", "url"),
    GDELT_EVENTS("a GDELT table of events", "SOURCEURL"),
    GDELT_MENTIONS("a GDELT table of mentions", "MentionIdentifier"),
    GDELT_GKG("a GDELT Global Knowledge Graph table", "DocumentIdentifier");

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{6}");
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
    private static final Pattern GKG_ID = Pattern.compile("(?:19|20)\\d{12}-T?\\d{1,9}");
    /** GDELT's codebooks: events 1.0 (without and with the URL), 2.0. */
    private static final Set<Integer> EVENT_COLUMNS = Set.of(57, 58, 61);

    private static final int MENTION_COLUMNS = 16;
    private static final int GKG_COLUMNS = 27;

    private final String name;
    private final String urlColumn;

    TextlessTable(String name, String urlColumn) {
        this.name = name;
        this.urlColumn = urlColumn;
    }

    /** @param first the cells of the first line, a header or not */
    static Optional<TextlessTable> of(List<String> first) {
        Set<String> header = first.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (header.contains("gkgrecordid") || header.containsAll(Set.of("cameoeventids", "sourceurls"))) {
            return Optional.of(GDELT_GKG);
        } else if (header.contains("mentionidentifier")) {
            return Optional.of(GDELT_MENTIONS);
        } else if (header.contains("globaleventid")) {
            return Optional.of(GDELT_EVENTS);
        } else if (isMediaCloud(header)) {
            return Optional.of(MEDIA_CLOUD);
        }
        return withoutHeader(first);
    }

    private static boolean isMediaCloud(Set<String> header) {
        boolean story = header.contains("stories_id") || header.contains("indexed_date");
        return story && (header.contains("media_id") || header.contains("media_name") || header.contains("media_url"));
    }

    private static Optional<TextlessTable> withoutHeader(List<String> cells) {
        if (EVENT_COLUMNS.contains(cells.size()) && is(NUMBER, cells, 0) && is(DAY, cells, 1)) {
            return Optional.of(GDELT_EVENTS);
        } else if (cells.size() == MENTION_COLUMNS
                && is(NUMBER, cells, 0)
                && is(TIME, cells, 1)
                && is(TIME, cells, 2)) {
            return Optional.of(GDELT_MENTIONS);
        } else if (cells.size() == GKG_COLUMNS && is(GKG_ID, cells, 0) && is(TIME, cells, 1)) {
            return Optional.of(GDELT_GKG);
        }
        return Optional.empty();
    }

    private static boolean is(Pattern pattern, List<String> cells, int column) {
        return pattern.matcher(cells.get(column)).matches();
    }

    /** What the table is, for a message. */
    String what() {
        return name + ", which has no article text";
    }

    /** What to do, for a message. */
    String remedy() {
        return "the articles themselves: fetch the pages at " + urlColumn + " and give their text with it (text, url)";
    }
}
