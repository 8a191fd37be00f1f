package org.framewire.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which articles of a story were taken over from a state medium, and whether they say so.
 *
 * <p>A story is a state medium's where the medium has it on the first day on which anybody in the corpus has it; of
 * several such media the one whose article comes first by place. A story that another outlet had before is not, though
 * a state medium printed it, too. A story of which state media have only articles without a date may be theirs.
 *
 * <p>An article of another outlet is credited where its text, headline, byline, dateline or credits name the medium, or
 * its byline, dateline or credits another state medium, which it then counts for. Where any article of the story is
 * credited to an agency that is no state medium, all may have it from there, and one that names no state medium counts
 * for nothing.
 *
 * @param medium whose story it is, or null
 * @param copies the articles that were taken over, in the order of their places
 */
record StoryRelays(StateMedium medium, List<Copy> copies) {
    private static final StoryRelays NONE = new StoryRelays(null, List.of());

    enum Credit {
        CREDITED,
        UNCREDITED,
        /** It names no source, and whether it is later than the medium's article is not known. */
        UNDATED
    }

    /** One article of another outlet, and the medium that it has its content from. */
    record Copy(RelayKey key, Credit credit) {}

    StoryRelays {
        copies = List.copyOf(copies);
    }

    /** @param articles of one story, in any order */
    static StoryRelays of(List<StoryArticle> articles) {
        Optional<StoryArticle> original = original(articles);
        if (original.isEmpty()) {
            return NONE;
        }
        StateMedium medium = original.get().asMedium();
        boolean ofAgency = articles.stream().anyMatch(StoryArticle::otherAgency);
        List<Copy> copies = new ArrayList<>();
        articles.stream().sorted(Comparator.comparing(StoryArticle::where)).forEach(article -> {
            if (!article.asMedium().equals(medium)) {
                copy(article, original.get(), ofAgency).ifPresent(copies::add);
            }
        });
        return new StoryRelays(medium, copies);
    }

    long uncredited() {
        return copies.stream()
                .filter(copy -> copy.credit() == Credit.UNCREDITED)
                .count();
    }

    private static Optional<StoryArticle> original(List<StoryArticle> articles) {
        LocalDate day = articles.stream()
                .map(StoryArticle::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<StoryArticle> state =
                articles.stream().filter(StoryArticle::isOfStateMedium).toList();
        boolean undated = state.stream().allMatch(article -> article.date() == null);
        return state.stream()
                .filter(article -> undated || Objects.equals(article.date(), day))
                .min(Comparator.comparing(StoryArticle::where));
    }

    private static Optional<Copy> copy(StoryArticle article, StoryArticle original, boolean ofAgency) {
        StateMedium medium = original.asMedium();
        Optional<StateMedium> named = article.named().contains(medium)
                ? Optional.of(medium)
                : article.credited().stream()
                        .filter(other -> !other.equals(article.asMedium()))
                        .findFirst();
        if (named.isEmpty() && ofAgency) {
            return Optional.empty();
        }
        boolean undated = article.date() == null || original.date() == null;
        Credit credit = named.isPresent() ? Credit.CREDITED : undated ? Credit.UNDATED : Credit.UNCREDITED;
        return Optional.of(new Copy(new RelayKey(article.outlet(), named.orElse(medium)), credit));
    }
}
