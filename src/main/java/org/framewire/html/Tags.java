package org.framewire.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are for. */
final class Tags {
    private static final Set<String> BLOCKS = WordFile.words("tags-block.txt");
    private static final Set<String> ASIDE =
            Set.of("nav", "aside", "footer", "button", "select", "option", "dialog", "menu", "form");

    private Tags() {}

    /** Whether it parts paragraphs: the block elements of HTML, and elements that a page made up ({@code x-body}). */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
    }

    /** Whether its tag says that it stands beside the article. */
    static boolean isAside(Element element) {
        return ASIDE.contains(element.normalName());
    }

    /** What a text right within an element is, whose surroundings are {@code outer}. */
    static Chunk.Kind kind(Element element, Chunk.Kind outer) {
        if (outer == Chunk.Kind.CAPTION) {
            return outer;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Chunk.Kind.HEADING;
            case "li", "dd", "dt" -> Chunk.Kind.ITEM;
            case "td", "th" -> Chunk.Kind.CELL;
            case "figcaption", "caption", "figure" -> Chunk.Kind.CAPTION;
            case "blockquote" -> Chunk.Kind.QUOTE;
            default -> Names.isCaption(element) ? Chunk.Kind.CAPTION : outer;
        };
    }
}
