package org.framewire.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framewire.corpus.Article;
import org.framewire.corpus.Control;
import org.framewire.corpus.Countries;

/** Which groups a page shows, and by which anchors they are found. */
final class Contents {
    private static final int NAME_BYTES = 90;

    private static final Comparator<Group> MOST_SENTENCES = Comparator.comparingLong(Group::usSentences)
            .reversed()
            .thenComparing(Group::country)
            .thenComparing(Group::name)
            .thenComparing(Group::control, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Entry> LEAST_FAVOURABLE =
            Comparator.comparingDouble(entry -> entry.group().net().value());

    private final List<Entry> countries;
    private final List<Entry> outlets;
    private final int leftOut;
    private final Map<String, String> anchors = new TreeMap<>();

    /**
     * A group that the page shows.
     *
     * @param name to be shown
     * @param anchor where its examples stand; null where there are none
     */
    record Entry(Group group, String name, String anchor) {
        /** What stands below the name. */
        String about() {
            String sentences = Figure.count(group.usSentences(), "sentence", "sentences");
            return group.control() == null
                    ? Figure.count(group.outlets(), "outlet", "outlets") + " \u00b7 " + sentences
                    : countryName(group.country()) + control(group.control()) + " \u00b7 " + sentences;
        }
    }

    Contents(PageData data) {
        List<Group> shown = data.outlets().stream()
                .sorted(MOST_SENTENCES)
                .limit(PageData.MOST_OUTLETS)
                .toList();
        leftOut = data.outlets().size() - shown.size();
        outlets = new ArrayList<>();
        for (Group outlet : shown.stream()
                .sorted(Comparator.comparing(Contents::sortKey).thenComparing(MOST_SENTENCES))
                .toList()) {
            anchors.putIfAbsent(outlet.country(), "country-" + (anchors.size() + 1));
            outlets.add(new Entry(outlet, name(outlet.name()), "outlet-" + (outlets.size() + 1)));
        }
        countries = data.countries().stream()
                .sorted(MOST_SENTENCES)
                .map(country -> new Entry(country, countryName(country.country()), anchors.get(country.country())))
                .toList();
    }

    /** All countries, most sentences first. */
    List<Entry> countries() {
        return countries;
    }

    /** The outlets that are shown, by country and name. */
    List<Entry> outlets() {
        return outlets;
    }

    /** Where the outlets of a country stand; null where none is shown. */
    String anchor(String country) {
        return anchors.get(country);
    }

    /** How many outlets are not shown. */
    int leftOut() {
        return leftOut;
    }

    /** Those with enough sentences to conclude from, the least favourable first. */
    static List<Entry> enough(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.group().few())
                .sorted(LEAST_FAVOURABLE)
                .toList();
    }

    /** The others, most sentences first. */
    static List<Entry> few(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.group().few())
                .sorted(Comparator.comparing(Entry::group, MOST_SENTENCES))
                .collect(Collectors.toList());
    }

    static String countryName(String code) {
        return code.equals(Article.UNKNOWN_COUNTRY) ? "Country not known" : name(Countries.name(code));
    }

    static String name(String name) {
        return VisibleText.of(name, NAME_BYTES);
    }

    private static String control(Control control) {
        return control == Control.UNKNOWN ? "" : ", " + Words.of(control);
    }

    private static String sortKey(Group outlet) {
        return countryName(outlet.country());
    }
}
