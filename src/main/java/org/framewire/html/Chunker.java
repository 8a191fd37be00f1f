package org.framewire.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what a page shows into chunks. For one page and one thread. */
final class Chunker implements NodeFilter {
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Cut.Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int inLink;
    private int inPre;

    private Chunker() {}

    /** A block element that the walk is within. */
    private record Open(Element element, Chunk.Kind kind, int from) {}

    static Cut cut(Element body) {
        Chunker chunker = new Chunker();
        body.filter(chunker);
        return new Cut(chunker.chunks, chunker.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            if (Hidden.is(element) && depth > 0) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag) {
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            inLink++;
        } else if (Tags.isBlock(element)) {
            flush();
            Chunk.Kind outer = open.isEmpty() ? Chunk.Kind.PARAGRAPH : open.peek().kind;
            open.push(new Open(element, Tags.kind(element, outer), chunks.size()));
            inPre += tag.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("a")) {
                inLink--;
            } else if (Tags.isBlock(element)) {
                flush();
                Open closed = open.pop();
                inPre -= tag.equals("pre") ? 1 : 0;
                if (chunks.size() > closed.from) {
                    blocks.add(new Cut.Block(element, closed.from, chunks.size()));
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** One break is a new line, two are a new paragraph. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else {
            text.setLength(end);
            text.append('\n');
        }
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == '\n' && inPre > 0) {
                text.append('\n');
            } else if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
                blank();
            } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                text.append(c);
                if (inLink > 0) {
                    links.append(c);
                }
            }
        }
    }

    private void blank() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
            text.append(' ');
        }
    }

    private void flush() {
        String run = text.toString().strip();
        if (!run.isEmpty()) {
            Open block = open.peek();
            chunks.add(new Chunk(run, block.element, block.kind, Chunk.letters(run), Chunk.letters(links)));
        }
        text.setLength(0);
        links.setLength(0);
    }
}
