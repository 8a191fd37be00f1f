package org.framewire.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in a text once too often: headline, teaser, caption, or a paragraph. Lines are asked for in order. */
final class Repetitions {
    /** A repeated line that is shorter can be meant: "I did not." */
    private static final int LEAST_REPEATED = 60;

    private static final int LEAST_TEASER = 30;
    private static final int HEADLINE_LINES = 3;
    private static final int LEAST_HEADLINE = 20;

    private final String headline;
    private final String title;
    private final List<String> lines;
    private final Set<String> seen = new HashSet<>();

    /** @param headline or null */
    Repetitions(String headline, List<String> lines) {
        this.headline = headline == null ? "" : headline;
        this.title = Names.fold(this.headline);
        this.lines = lines;
    }

    /** The name of the rule by which a line repeats another one, and so goes. */
    Optional<String> of(int i) {
        if (isHeadline(i)) {
            return Optional.of("headline_repeated");
        }
        if (isTeaser(i)) {
            return Optional.of("teaser");
        }
        if (isCaptionOfNext(i)) {
            return Optional.of("caption_repeated");
        }
        return isFirst(lines.get(i)) ? Optional.empty() : Optional.of("line_repeated");
    }

    /** A line without the headline once more behind a standfirst. */
    String withoutHeadline(String line) {
        int end = line.length() - headline.length();
        boolean behind = headline.length() >= LEAST_HEADLINE
                && end > LEAST_HEADLINE
                && line.charAt(end - 1) == ' '
                && line.regionMatches(true, end, headline, 0, headline.length());
        return behind ? line.substring(0, end).strip() : line;
    }

    /** The whole headline once more, or its part without the name of a section or of the paper. */
    private boolean isHeadline(int i) {
        String line = lines.get(i);
        if (i >= HEADLINE_LINES || title.isEmpty() || line.length() > 2 * title.length() + LEAST_HEADLINE) {
            return false;
        }
        String folded = Names.fold(line);
        return folded.equals(title) || folded.length() >= LEAST_HEADLINE && title.contains(folded);
    }

    /** The beginning of the article once more before it, cut off by an ellipsis. */
    private boolean isTeaser(int i) {
        String line = lines.get(i);
        int end = line.endsWith("...") ? line.length() - 3 : line.endsWith("\u2026") ? line.length() - 1 : 0;
        if (i >= HEADLINE_LINES || end < LEAST_TEASER) {
            return false;
        }
        String beginning = line.substring(0, end).strip();
        return lines.subList(i + 1, lines.size()).stream().anyMatch(l -> l.startsWith(beginning));
    }

    /** A caption that stands there once without and once with who made the picture. */
    private boolean isCaptionOfNext(int i) {
        String line = lines.get(i);
        return line.length() >= LEAST_TEASER
                && i + 1 < lines.size()
                && lines.get(i + 1).startsWith(line)
                && Residue.of(lines.get(i + 1), i + 1, lines.size())
                        .filter(rule -> rule.effect() == Residue.Effect.CAPTION)
                        .isPresent();
    }

    private boolean isFirst(String line) {
        return line.length() < LEAST_REPEATED || seen.add(line);
    }
}
