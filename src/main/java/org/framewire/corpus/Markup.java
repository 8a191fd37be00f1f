package org.framewire.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** HTML left in plain text: entities and tags. Whole pages are not its business. */
final class Markup {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern TAG = Pattern.compile(
            "</?([a-zA-Z][a-zA-Z0-9]{0,10})(?:\\s[^<>=]{0,200}=[^<>]{0,4000})?\\s{0,9}/?>|<!--[^<>]{0,4000}-->");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "div",
            "dd",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "body",
            "button",
            "center",
            "cite",
            "code",
            "del",
            "em",
            "font",
            "head",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "label",
            "mark",
            "noscript",
            "picture",
            "q",
            "s",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "svg",
            "tbody",
            "thead",
            "time",
            "title",
            "tt",
            "u",
            "video");
    /** Elements whose content is no text. */
    private static final Set<String> HIDDEN = Set.of("script", "style");

    private Markup() {}

    static String strip(String text, RepairTally tally) {
        String plain = text.indexOf('<') < 0 ? text : tags(text, tally);
        if (plain.indexOf('&') < 0) {
            return plain;
        }
        // Twice, as &amp;quot; is common.
        String unescaped = entities(entities(plain, tally), tally);
        return unescaped.indexOf('<') < 0 || unescaped.equals(plain) ? unescaped : tags(unescaped, tally);
    }

    private static String entities(String text, RepairTally tally) {
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (matcher.find()) {
            String character = Parser.unescapeEntities(matcher.group(), true);
            if (!character.equals(matcher.group())) {
                tally.add(Repair.ENTITIES);
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(character));
        }
        return matcher.appendTail(out).toString();
    }

    private static String tags(String text, RepairTally tally) {
        Matcher matcher = TAG.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        // Once an end tag was looked for in vain it is not looked for again, else the time would grow with the square.
        Set<String> unclosed = new HashSet<>();
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            String name = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
            out.append(text, from, matcher.start());
            from = matcher.end();
            if (HIDDEN.contains(name)) {
                int after = unclosed.contains(name) ? from : afterHidden(text, name, from);
                if (after == from) {
                    unclosed.add(name);
                }
                from = after;
            } else if (BLOCKS.contains(name)) {
                out.append('\n');
            } else if (!name.isEmpty() && !INLINE.contains(name)) {
                out.append(matcher.group());
                continue;
            }
            tally.add(Repair.MARKUP);
        }
        return out.append(text, Math.min(from, text.length()), text.length()).toString();
    }

    /** Behind the end tag of a hidden element; {@code from} where it has none. */
    private static int afterHidden(String text, String name, int from) {
        int close = text.indexOf("</", from);
        while (close >= 0 && !text.regionMatches(true, close + 2, name, 0, name.length())) {
            close = text.indexOf("</", close + 2);
        }
        int end = close < 0 ? -1 : text.indexOf('>', close);
        return end < 0 ? from : end + 1;
    }
}
