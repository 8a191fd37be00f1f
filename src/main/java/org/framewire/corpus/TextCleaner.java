package org.framewire.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the residue of web pages out of an article's text, line by line, and joins lines that were cut within a
 * sentence. Dateline, byline, credits and captions go from the text into {@link Credits}. No line goes that could be a
 * sentence of the article, unless it is there twice.
 */
public final class TextCleaner {
    private static final int LONGEST_LINK = 150;
    private static final int MOST_LINKS = 12;
    /** Marks behind a last sentence: source, initials, address. More are no marks. */
    private static final int MOST_CUTS = 4;

    private static final int BYLINE_LINES = 4;
    private static final int HEADLINE_LINES = 3;

    private final Repetitions repetitions;
    private final List<String> lines;
    private final List<String> kept = new ArrayList<>();
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final Set<String> bylines = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private String dateline;
    private int linksLeft;

    private TextCleaner(String title, List<String> lines) {
        this.repetitions = new Repetitions(title, lines);
        this.lines = lines;
    }

    /**
     * What is left.
     *
     * @param text the paragraphs, separated by {@code \n}; empty where nothing is left
     * @param credits what stood beside the text
     * @param counts the lines, and parts of lines, that were taken out of the text, by rule
     */
    public record CleanText(String text, Credits credits, CleaningCounts counts) {}

    /**
     * Cleans a text.
     *
     * @param title the headline, or null
     * @param rawText with {@code \n} as line break, as {@link CharacterRepair} leaves it
     */
    public static CleanText clean(String title, String rawText) {
        TextCleaner cleaner = new TextCleaner(title, Lines.of(rawText));
        cleaner.lines();
        cleaner.tail();
        cleaner.dateline();
        Credits credits = new Credits(
                cleaner.dateline, joined(cleaner.bylines), joined(cleaner.agencies), joined(cleaner.captions));
        return new CleanText(String.join("\n", cleaner.kept), credits, CleaningCounts.of(cleaner.counts));
    }

    private static String joined(Set<String> parts) {
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    private void count(String rule) {
        counts.merge(rule, 1L, Long::sum);
    }

    private void lines() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> rule = removedBy(i);
            if (rule.isPresent()) {
                count(rule.get());
            } else {
                keep(lines.get(i));
            }
        }
    }

    private void keep(String whole) {
        String line = LineParts.withoutInsertions(whole);
        if (line.length() < whole.length()) {
            count("insertion");
        }
        Optional<LineParts.Cut> caption = kept.size() < HEADLINE_LINES ? LineParts.caption(line) : Optional.empty();
        if (caption.isPresent()) {
            count("caption");
            captions.add(caption.get().part());
            line = caption.get().rest();
        }
        String plain = kept.size() < HEADLINE_LINES ? repetitions.withoutHeadline(line) : line;
        if (plain.length() < line.length()) {
            count("headline_repeated");
            line = plain;
        }
        if (!line.isEmpty()) {
            kept.add(line);
        }
    }

    /** The name of the rule that takes a line out; what it is kept as is noted. */
    private Optional<String> removedBy(int i) {
        String line = lines.get(i);
        Optional<Residue.Rule> rule = Residue.of(line, i, lines.size());
        if (rule.isPresent()) {
            note(rule.get().effect(), line);
            return rule.map(Residue.Rule::name);
        }
        if (isDecoration(line)) {
            return Optional.of("decoration");
        }
        if (isLinkInList(line)) {
            return Optional.of("link_in_list");
        }
        if (isByline(i)) {
            return Optional.of("byline");
        }
        linksLeft = 0;
        return repetitions.of(i);
    }

    private void note(Residue.Effect effect, String line) {
        linksLeft = effect == Residue.Effect.LINKS ? MOST_LINKS : linksLeft;
        switch (effect) {
            case CAPTION -> captions.add(line);
            case CREDIT -> agencies.add(line);
            case BYLINE -> bylines.add(line);
            default -> {}
        }
    }

    private static boolean isDecoration(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Below a heading like "Most read": a headline, which no full stop ends. */
    private boolean isLinkInList(String line) {
        if (linksLeft == 0
                || line.length() > LONGEST_LINK
                || ".!?\u201D\":".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        linksLeft--;
        return true;
    }

    private boolean isByline(int i) {
        boolean edge = i < BYLINE_LINES || i >= lines.size() - 2;
        Optional<String> byline = edge ? Residue.byline(lines.get(i)) : Optional.empty();
        byline.ifPresent(bylines::add);
        return byline.isPresent();
    }

    /** Takes what stands behind the last sentence. */
    private void tail() {
        boolean more = !kept.isEmpty();
        for (int cuts = 0; more && cuts < MOST_CUTS; cuts++) {
            String last = kept.get(kept.size() - 1);
            Optional<LineParts.Cut> agency = LineParts.agency(last);
            Optional<LineParts.Cut> cut = agency.or(() -> LineParts.mark(last));
            agency.ifPresent(found -> agencies.add(found.part()));
            cut.ifPresent(found -> kept.set(kept.size() - 1, found.rest()));
            cut.ifPresent(found -> count(agency.isPresent() ? "source_credit" : "database_mark"));
            more = cut.isPresent();
        }
    }

    /** Takes the dateline from before the first sentence; a standfirst may precede that. */
    private void dateline() {
        for (int i = 0; i < Math.min(HEADLINE_LINES, kept.size()); i++) {
            Optional<Datelines.Head> head = Datelines.of(kept.get(i));
            if (head.isPresent()) {
                count("dateline");
                dateline = head.get().place();
                Optional.ofNullable(head.get().agency()).ifPresent(agencies::add);
                kept.set(i, kept.get(i).substring(head.get().end()));
                return;
            }
        }
    }
}
