package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.framewire.corpus.Article;
import org.framewire.corpus.Credits;
import org.framewire.corpus.Outlet;
import org.framewire.corpus.OutletRegistry;
import org.framewire.corpus.StateOutlets;
import org.framewire.scoring.Claim;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Attribution;
import org.framewire.text.StateMediaMention;
import org.framewire.text.StateMediaNames;

/**
 * Says which state media a sentence or an article names: those of the list in the program ({@link StateMediaNames}),
 * which the model knows, too, and the outlets that the registry of the run has as state-controlled on the article's
 * day. Immutable; safe for use by many threads.
 */
public final class StateMedia implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A source behind one of them is somebody of the medium, or somewhere near it, and not the medium. */
    private static final Set<String> LINKS = Set.of("of", "from", "for", "at", "with", "by", "in", "on");

    private final StateOutlets outlets;

    public StateMedia(OutletRegistry registry) {
        this.outlets = new StateOutlets(registry);
    }

    /**
     * The medium that a sentence has its claim from: of a claim tagged state_media the one that its source names, else
     * the first that it names, else the last one named in its context, each by the program's list, else by the
     * registry, else without a name; of an attributed one the state-controlled outlet of the registry that its source
     * is, which the model may not know.
     *
     * @return empty where it is own voice or attributed to anybody else
     */
    Optional<StateMedium> cited(ScoredSentence sentence) {
        Claim claim = sentence.scores().claim();
        LocalDate day = sentence.article().date();
        String claimant = sentence.attribution().map(Attribution::claimant).orElse("");
        if (claim == Claim.OWN_VOICE) {
            return Optional.empty();
        } else if (claim == Claim.ATTRIBUTED) {
            return speaker(claimant, day);
        }
        String text = sentence.sentence().text();
        return Optional.of(byName(claimant, day)
                .or(() -> speaker(claimant, day))
                .or(() -> unnamed(claimant, day))
                .or(() -> byName(text, day))
                .or(() -> outlet(text, day))
                .or(() -> unnamed(text, day))
                .or(() -> before(sentence.sentence().before(), day))
                .orElse(StateMedium.GENERIC));
    }

    /** The media that a text names; those that it calls state media without a name are left out. */
    SortedSet<StateMedium> named(String text, LocalDate day) {
        SortedSet<StateMedium> named = new TreeSet<>();
        StateMediaNames.find(text).stream()
                .map(mention -> medium(mention, text, day))
                .filter(medium -> !medium.equals(StateMedium.GENERIC))
                .forEach(named::add);
        outlets.in(StateOutlets.words(text), day).forEach(found -> named.add(medium(found.outlet())));
        return named;
    }

    /** The media that an article's headline, text, dateline, byline or credits name. */
    SortedSet<StateMedium> named(Article article) {
        SortedSet<StateMedium> named = named(article.text(), article.date());
        if (article.title() != null) {
            named.addAll(named(article.title(), article.date()));
        }
        named.addAll(credited(article));
        return named;
    }

    /** The media that an article's dateline, byline or credits name. */
    SortedSet<StateMedium> credited(Article article) {
        Credits credits = article.credits();
        SortedSet<StateMedium> named = new TreeSet<>();
        Stream.of(credits.dateline(), credits.byline(), credits.agency())
                .filter(part -> part != null)
                .forEach(part -> named.addAll(named("Source: " + part, article.date())));
        return named;
    }

    static StateMedium medium(Outlet outlet) {
        return new StateMedium(outlet.source(), outlet.country());
    }

    private Optional<StateMedium> byName(String text, LocalDate day) {
        return StateMediaNames.find(text).stream()
                .filter(mention -> !isUnnamed(mention))
                .findFirst()
                .map(mention -> medium(mention, text, day));
    }

    /** "Russian state television": a country, perhaps, and no name. */
    private Optional<StateMedium> unnamed(String text, LocalDate day) {
        return StateMediaNames.find(text).stream()
                .filter(StateMedia::isUnnamed)
                .findFirst()
                .map(mention -> medium(mention, text, day));
    }

    private static boolean isUnnamed(StateMediaMention mention) {
        return mention.name().equals(StateMediaMention.GENERIC);
    }

    /** The first state-controlled outlet of the registry. */
    private Optional<StateMedium> outlet(String text, LocalDate day) {
        return outlets.in(StateOutlets.words(text), day).stream().findFirst().map(found -> medium(found.outlet()));
    }

    private Optional<StateMedium> before(List<String> context, LocalDate day) {
        List<StateMedium> media = new ArrayList<>();
        for (String text : context) {
            StateMediaNames.find(text).forEach(mention -> media.add(medium(mention, text, day)));
        }
        return media.isEmpty() ? Optional.empty() : Optional.of(media.get(media.size() - 1));
    }

    /** "the newspaper Vestnik Severa" is it, "a reader of Vestnik Severa" and "Granma Perez" are not. */
    private Optional<StateMedium> speaker(String claimant, LocalDate day) {
        String[] words = StateOutlets.words(claimant);
        return outlets.in(words, day).stream()
                .filter(found -> found.start() + found.words() == words.length && isEpithet(words, found))
                .findFirst()
                .map(found -> medium(found.outlet()));
    }

    /** What stands before a name of several words may be anything but a link, before a single word only "the". */
    private static boolean isEpithet(String[] words, StateOutlets.Found found) {
        for (int i = 0; i < found.start(); i++) {
            boolean the = i == 0 && words[0].equalsIgnoreCase("the");
            if (!the && (found.words() == 1 || LINKS.contains(words[i]))) {
                return false;
            }
        }
        return true;
    }

    /** By the registry's name where it knows the medium under the words written, or under its usual name. */
    private StateMedium medium(StateMediaMention mention, String text, LocalDate day) {
        String written = text.substring(mention.start(), mention.end());
        return outlets.named(written, day)
                .filter(outlet -> outlet.country().equals(mention.country()))
                .or(() -> outlets.named(mention.name(), day)
                        .filter(outlet -> outlet.country().equals(mention.country())))
                .map(StateMedia::medium)
                .orElse(new StateMedium(mention.name(), mention.country()));
    }
}
