package org.framewire.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewire.corpus.Gazetteer;

/** Finds the media through which a source's words came: "Faro said, KCNA reported, according to Reuters". */
final class SourceChain {
    private static final Set<String> BEFORE = WordLists.of(
            "told tell tells telling according to by with via through quoting citing cited quoted informed");

    private static final Set<String> BEHIND =
            WordLists.of("said says reported reports reporting quoted quotes cited cites citing quoting wrote added "
                    + "published carried aired showed announced learned report");

    private static final Set<String> PARTS = Set.of("News", "TV", "Television", "Radio", "Network", "Online", "Agency");

    private static final int REACH = 3;

    private final SourceWords words;

    /** A medium in a sentence. */
    private record Link(int from, int to, String name) {}

    SourceChain(SourceWords words) {
        this.words = words;
    }

    /** The usual names of the media other than the source, the nearest to it first. */
    List<String> via(List<Token> tokens, Attribution attribution) {
        List<Token> claimant = Tokens.of(attribution.claimant());
        int at = claimant.isEmpty() ? 0 : indexOf(tokens, claimant);
        int end = at + claimant.size();
        List<Link> links = new ArrayList<>(media(tokens));
        links.removeIf(link -> link.from() < end && link.to() > at || !isRelay(tokens, link));
        links.sort(Comparator.comparingInt(link -> link.from() >= end ? link.from() - end : at - link.to()));
        Set<String> names = new LinkedHashSet<>();
        links.forEach(link -> names.add(link.name()));
        return List.copyOf(names);
    }

    private static int indexOf(List<Token> tokens, List<Token> part) {
        for (int i = 0; i + part.size() <= tokens.size(); i++) {
            int same = 0;
            while (same < part.size()
                    && tokens.get(i + same).text().equals(part.get(same).text())) {
                same++;
            }
            if (same == part.size()) {
                return i;
            }
        }
        return 0;
    }

    private List<Link> media(List<Token> tokens) {
        List<Link> links = new ArrayList<>(2);
        List<StateMediaMention> state = StateMediaNames.find(tokens);
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < state.size() && tokens.get(i).start() >= state.get(next).start()) {
                int to = i;
                while (to < tokens.size()
                        && tokens.get(to).start() < state.get(next).end()) {
                    to++;
                }
                links.add(new Link(i, to, state.get(next).name()));
                next++;
                i = to - 1;
                continue;
            }
            Optional<PhraseMatcher.Match<Gazetteer.Entry>> medium = words.medium(tokens, i);
            if (medium.isPresent()) {
                Range name = name(tokens, i, i + medium.get().length());
                if (links.isEmpty() || links.get(links.size() - 1).to() <= name.from()) {
                    links.add(new Link(name.from(), name.to(), written(tokens, name)));
                }
                i = name.to() - 1;
            }
        }
        return links;
    }

    /** The whole name: "the Nara Times", "KBC News". */
    private static Range name(List<Token> tokens, int from, int to) {
        int start = from;
        while (start > 0
                && start > from - REACH
                && tokens.get(start - 1).capitalised()
                && tokens.get(start - 1).isWord()
                && !WordClasses.bounds(tokens.get(start - 1).lower())
                && !WordClasses.DETERMINERS.contains(tokens.get(start - 1).lower())) {
            start--;
        }
        int end = to;
        while (end < tokens.size() && PARTS.contains(tokens.get(end).text())) {
            end++;
        }
        return new Range(start, end);
    }

    private static String written(List<Token> tokens, Range name) {
        return new SourcePhrase(tokens, name.from(), name.to()).head();
    }

    private static boolean isRelay(List<Token> tokens, Link link) {
        for (int i = Math.max(0, link.from() - REACH); i < link.from(); i++) {
            if (BEFORE.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        for (int i = link.to(); i < Math.min(tokens.size(), link.to() + REACH - 1); i++) {
            if (BEHIND.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
