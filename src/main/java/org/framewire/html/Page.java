package org.framewire.html;

import java.util.List;

/**
 * What a web page says. Fields that the page does not tell are empty, never null.
 *
 * @param title the headline, without the name of the site
 * @param byline the authors as named, parted by {@code ", "}, without "By"
 * @param published the date of publication as the page writes it, mostly ISO 8601
 * @param site the name of the site or publisher
 * @param language as the page declares it, as a BCP 47 tag such as {@code en-GB}; not checked against the text
 * @param url the canonical address, absolute, http or https
 * @param text the main text, one paragraph a line; empty where the page holds no article that could be found
 * @param captions texts of the pictures within the main text; not part of {@code text}
 */
public record Page(
        String title,
        String byline,
        String published,
        String site,
        String language,
        String url,
        String text,
        List<String> captions) {
    public Page {
        captions = List.copyOf(captions);
    }

    /** Whether an article was found. */
    public boolean hasArticle() {
        return !text.isEmpty();
    }
}
