package org.framewire.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a browser does not show as text. */
final class Hidden {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "map",
            "head",
            "link",
            "meta",
            "noscript",
            "textarea",
            "input",
            "datalist",
            "audio",
            "video");

    private Hidden() {}

    static boolean is(Element element) {
        if (NO_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }
}
