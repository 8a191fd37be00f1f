package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of {@code stories.csv}: an article with all its copies. */
public record StoryRow(
        @Meaning("the story's id, as in sentences.csv") String story,
        @Meaning("its articles, the first included") long articles,
        @Meaning("outlets that carry it") long outlets,

        @Meaning("their names in alphabetical order, at most 20")
        String outletNames,

        @Meaning("countries of the outlets, ISO 3166-1 alpha-2; ZZ where one is not known")
        String countries,

        @Meaning("day of the earliest article; empty where no date is known")
        LocalDate firstDate,

        @Meaning("day of the latest article") LocalDate lastDate,
        @Meaning("its articles without a date") long undatedArticles,

        @Meaning("outlet of the article that counts when copies are counted once: the earliest")
        String firstSource,

        @Wording(Wording.Kind.TEXT) @Meaning("headline of that article")
        String firstTitle,

        @Meaning("wire agencies that its articles name in a dateline or a credit")
        String agency,

        @Meaning("state-controlled outlet that had the story on its first day; empty where none had")
        String stateMedium,

        @Meaning("articles of other outlets that name neither it nor another source of the whole; they are in"
                + " uncredited of state_media_relays.csv")
        long uncredited)
        implements Serializable {
    private static final int MOST_NAMES = 20;
    private static final String BETWEEN = "; ";

    /** @param articles of one story, in any order, at least two */
    public static StoryRow of(String story, List<StoryArticle> articles) {
        List<StoryArticle> sorted = articles.stream().sorted(StoryArticle.FIRST).toList();
        SortedSet<String> outlets = values(sorted, StoryArticle::source);
        SortedSet<String> agencies = values(sorted, StoryArticle::agency);
        List<LocalDate> dates = sorted.stream()
                .map(StoryArticle::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        StoryRelays relays = StoryRelays.of(articles);
        return new StoryRow(
                story,
                sorted.size(),
                outlets.size(),
                names(outlets),
                String.join(BETWEEN, values(sorted, StoryArticle::country)),
                dates.isEmpty() ? null : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                sorted.size() - dates.size(),
                sorted.get(0).source(),
                sorted.get(0).title(),
                agencies.isEmpty() ? null : String.join(BETWEEN, agencies),
                relays.medium() == null ? null : relays.medium().name(),
                relays.uncredited());
    }

    private static SortedSet<String> values(List<StoryArticle> articles, Function<StoryArticle, String> value) {
        return articles.stream().map(value).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String names(SortedSet<String> outlets) {
        String names = outlets.stream().limit(MOST_NAMES).collect(Collectors.joining(BETWEEN));
        return outlets.size() > MOST_NAMES ? names + BETWEEN + "\u2026" : names;
    }
}
