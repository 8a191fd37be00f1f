package org.framewire.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Which chunks of a page are no text of an article, by the names of the elements around them, by the labels over them,
 * and because they announce other articles. What holds a large part of the page's prose is never marked by its name
 * alone.
 */
final class Marks {
    /** The largest share of the page's prose that a name can take away. */
    private static final double MOST_BY_NAME = 0.35;

    private static final double MOST_BY_LABEL = 0.5;
    private static final int LONGEST_CAPTION = 500;
    private static final int CAPTION_CHUNKS = 3;
    private static final int LEAST_CARDS = 3;
    private static final int LONGEST_CARD = 600;
    private static final int LEAST_ARTICLE = 600;
    /** A label stands within so many chunks of the beginning of its box. */
    private static final int LABEL_WITHIN = 3;

    private final Cut cut;
    private final double[] prose;
    private final boolean[] junk;
    private final boolean[] caption;
    private int cards;

    private Marks(Cut cut) {
        this.cut = cut;
        prose = cut.sums(i -> cut.chunks().get(i).prose());
        junk = new boolean[cut.chunks().size()];
        caption = new boolean[cut.chunks().size()];
        for (int i = 0; i < caption.length; i++) {
            caption[i] = cut.chunks().get(i).kind() == Chunk.Kind.CAPTION;
        }
    }

    static Marks of(Cut cut) {
        Marks marks = new Marks(cut);
        marks.markNames();
        marks.markFeeds();
        marks.markLabels();
        return marks;
    }

    boolean isJunk(int chunk) {
        return junk[chunk];
    }

    boolean isCaption(int chunk) {
        return caption[chunk];
    }

    /** How many boxes announce other articles. */
    int cards() {
        return cards;
    }

    private double proseOf(Cut.Block block) {
        return prose[block.to()] - prose[block.from()];
    }

    private double allProse() {
        return prose[prose.length - 1];
    }

    private static void mark(boolean[] marks, int from, int to) {
        Arrays.fill(marks, from, to, true);
    }

    private void markNames() {
        for (Cut.Block block : cut.blocks()) {
            Element element = block.element();
            double inside = proseOf(block);
            if (inside < MOST_BY_NAME * allProse() && (Tags.isAside(element) || Names.isJunk(element))) {
                mark(junk, block.from(), block.to());
            }
            boolean few = block.size() <= CAPTION_CHUNKS && inside < Math.min(LONGEST_CAPTION, 0.2 * allProse());
            if (few && Names.isPicture(element)) {
                mark(caption, block.from(), block.to());
            }
        }
    }

    /** Lists of other articles: boxes side by side that each begin with a headline that is a link. */
    private void markFeeds() {
        Map<Element, int[]> counts = new IdentityHashMap<>();
        for (Cut.Block block : cut.blocks()) {
            if (block.element().parent() != null) {
                int[] count = counts.computeIfAbsent(block.element().parent(), e -> new int[2]);
                count[0]++;
                count[1] += isCard(block) ? 1 : 0;
            }
        }
        double[] free = cut.sums(i -> junk[i] ? 0 : cut.chunks().get(i).prose());
        for (Cut.Block block : cut.blocks()) {
            int[] count = counts.get(block.element());
            if (count != null && count[1] >= LEAST_CARDS && count[1] > 0.6 * count[0]) {
                cards += count[1];
                double rest = free[free.length - 1] - free[block.to()] + free[block.from()];
                if (rest > LEAST_ARTICLE) {
                    mark(junk, block.from(), block.to());
                }
            }
        }
    }

    private boolean isCard(Cut.Block block) {
        if (block.element().normalName().startsWith("h") || proseOf(block) >= LONGEST_CARD) {
            return false;
        }
        int end = Math.min(block.from() + LABEL_WITHIN, block.to());
        return cut.chunks().subList(block.from(), end).stream().anyMatch(c -> c.isHeading() && c.linkDensity() > 0.8);
    }

    private void markLabels() {
        List<List<Cut.Block>> starting = new ArrayList<>();
        for (int i = 0; i < junk.length; i++) {
            starting.add(List.of());
        }
        for (Cut.Block block : cut.blocks()) {
            List<Cut.Block> others = starting.get(block.from());
            if (others.isEmpty()) {
                others = new ArrayList<>();
                starting.set(block.from(), others);
            }
            others.add(block);
        }
        for (int i = 0; i < junk.length; i++) {
            String folded = junk[i] ? "" : Labels.fold(cut.chunks().get(i).text());
            if (Labels.isHeading(folded)) {
                mark(junk, i, boxEnd(i, starting));
            } else if (Labels.isWidget(folded)) {
                junk[i] = true;
            }
        }
    }

    /** Where what a label heads ends: the largest box that begins with the label, and the links that follow. */
    private int boxEnd(int label, List<List<Cut.Block>> starting) {
        int end = label + 1;
        for (int from = label; from >= Math.max(0, label - LABEL_WITHIN) && prose[label] == prose[from]; from--) {
            for (Cut.Block block : starting.get(from)) {
                boolean small = prose[block.to()] - prose[label] < MOST_BY_LABEL * allProse();
                end = small ? Math.max(end, block.to()) : end;
            }
        }
        while (end < junk.length && cut.chunks().get(end).linkDensity() > 0.5) {
            end++;
        }
        return end;
    }
}
