package org.framewire.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: of all block elements the one for which prose less junk is the largest (a maximum subtree
 * sum over the chunks), and in it what is no junk.
 */
final class MainText {
    private static final int MOST_JUNK = 20;
    private static final int MOST_LINK = 60;
    private static final int OTHER = -5;
    private static final double BODY_BONUS = 1.2;
    private static final int LONG_HEADING = 80;
    private static final int LEAST_POINT = 25;
    private static final int LEAST_REPEATED = 40;

    private final Cut cut;
    private final Marks marks;

    private MainText(Cut cut) {
        this.cut = cut;
        this.marks = Marks.of(cut);
    }

    /**
     * What was found.
     *
     * @param paragraphs of the text, in their order; empty where there is none
     * @param captions within it
     * @param cards how many boxes of the page announce other articles
     */
    record Found(List<String> paragraphs, List<String> captions, int cards) {}

    static Found of(Element body) {
        MainText text = new MainText(Chunker.cut(body));
        Cut.Block best = text.best();
        return best == null
                ? new Found(List.of(), List.of(), text.marks.cards())
                : new Found(text.paragraphs(best), text.captions(best), text.marks.cards());
    }

    private double score(int i) {
        Chunk chunk = cut.chunks().get(i);
        if (marks.isJunk(i)) {
            return -Math.min(MOST_JUNK, chunk.letters());
        }
        if (chunk.isHeading() || marks.isCaption(i)) {
            return 0;
        }
        if (chunk.linkDensity() > 0.5) {
            return -Math.min(MOST_LINK, chunk.letters());
        }
        return chunk.prose() > 0 ? chunk.letters() * (1 - chunk.linkDensity()) : OTHER;
    }

    private Cut.Block best() {
        double[] sums = cut.sums(this::score);
        double most = 0;
        Cut.Block best = null;
        for (Cut.Block block : cut.blocks()) {
            double sum = sums[block.to()] - sums[block.from()];
            sum *= Names.isBody(block.element()) ? BODY_BONUS : 1;
            if (sum > most) {
                most = sum;
                best = block;
            }
        }
        return best;
    }

    private List<String> paragraphs(Cut.Block best) {
        List<String> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = first(best); i < best.to(); i++) {
            Chunk chunk = cut.chunks().get(i);
            if (isText(i) && (chunk.letters() <= LEAST_REPEATED || seen.add(chunk.text()))) {
                paragraphs.add(chunk.text());
            }
        }
        return paragraphs;
    }

    private List<String> captions(Cut.Block best) {
        Set<String> captions = new LinkedHashSet<>();
        for (int i = best.from(); i < best.to(); i++) {
            if (marks.isCaption(i) && !marks.isJunk(i)) {
                captions.add(cut.chunks().get(i).text().replace('\n', ' '));
            }
        }
        return List.copyOf(captions);
    }

    private boolean isText(int i) {
        Chunk chunk = cut.chunks().get(i);
        if (marks.isJunk(i) || marks.isCaption(i)) {
            return false;
        }
        boolean link = chunk.linkDensity() >= 0.6 && !isLinkedSentence(chunk);
        return !link && (chunk.prose() > 0 || chunk.isSentence() || chunk.isMarked());
    }

    /** A sentence of the article that is a link as a whole. */
    private static boolean isLinkedSentence(Chunk chunk) {
        return chunk.letters() > LEAST_REPEATED && chunk.isSentence() && chunk.isIn("p");
    }

    /** The first paragraph, and the key points right before it: what stands above are title, byline and date. */
    private int first(Cut.Block best) {
        int first = best.from();
        while (first < best.to() && !begins(first)) {
            first++;
        }
        while (first > best.from() && isPoint(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean begins(int i) {
        Chunk chunk = cut.chunks().get(i);
        return isText(i) && chunk.prose() > 0 && (!chunk.isHeading() || chunk.letters() > LONG_HEADING);
    }

    private boolean isPoint(int i) {
        Chunk chunk = cut.chunks().get(i);
        int least = chunk.kind() == Chunk.Kind.ITEM ? LEAST_POINT : LEAST_REPEATED;
        return isText(i) && !chunk.isHeading() && chunk.isMarked() && chunk.letters() > least;
    }
}
