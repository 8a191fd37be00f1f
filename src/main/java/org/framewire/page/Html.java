package org.framewire.page;

import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An element of a page with what is in it. Texts and the values of attributes are texts and nothing else: jsoup escapes
 * them when the page is written. There is no way to put markup in.
 */
final class Html {
    /** A line break after these changes nothing that is seen, and makes the source readable. */
    private static final Set<String> BLOCKS = Set.of(
            "head", "meta", "title", "style", "header", "nav", "main", "section", "article", "footer", "h1", "h2", "h3",
            "p", "ul", "ol", "li", "div", "table", "caption", "thead", "tbody", "tr", "details", "summary");

    private final Element element;

    private Html(String tag) {
        this.element = new Element(tag);
    }

    /** @param classes parted by blanks; empty for none */
    static Html of(String tag, String classes) {
        Html html = new Html(tag);
        return classes.isEmpty() ? html : html.attr("class", classes);
    }

    static Html of(String tag) {
        return new Html(tag);
    }

    Html attr(String name, Object value) {
        element.attr(name, VisibleText.of(value.toString()));
        return this;
    }

    /** Appends a text. */
    Html text(String text) {
        element.appendChild(new TextNode(VisibleText.of(text)));
        return this;
    }

    /** Appends elements. */
    Html add(Html... children) {
        for (Html child : children) {
            element.appendChild(child.element);
            if (BLOCKS.contains(child.element.tagName())) {
                element.appendChild(new TextNode("\n"));
            }
        }
        return this;
    }

    /** Appends an element with a text. */
    Html add(String tag, String text) {
        return add(of(tag).text(text));
    }

    /** Appends a style sheet of the program's own. */
    Html style(String css) {
        Html style = of("style");
        style.element.appendChild(new DataNode(css));
        return add(style);
    }

    /** The page whose root element this is. */
    String page() {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(element);
        return "<!DOCTYPE html>\n" + page.outerHtml() + "\n";
    }
}
