package org.framewire.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * What stands in an article beside its text: from where and by whom it was written, and what its pictures show. All as
 * written; null where the article has none.
 *
 * @param dateline the place that the first sentence was headed with, without the day and the agency
 * @param byline the authors; a line break between several bylines
 * @param agency who else the article owes its content to: the agency in the dateline, credits like {@code Source: X}
 *     and {@code Reporting by X}; a line break between several
 * @param captions captions of pictures with who made them, a line break between two
 */
public record Credits(String dateline, String byline, String agency, String captions) implements Serializable {
    public static final Credits NONE = new Credits(null, null, null, null);

    /** @throws IllegalArgumentException if a part is there but blank */
    public Credits {
        for (String part : new String[] {dateline, byline, agency, captions}) {
            if (part != null && part.isBlank()) {
                throw new IllegalArgumentException("a credit is blank, it should be null");
            }
        }
    }

    /** The captions one by one; none where there are none. */
    public List<String> captionList() {
        return captions == null ? List.of() : List.of(captions.split("\n"));
    }
}
