package org.framewire.text;

/**
 * Words that name a state-controlled medium.
 *
 * @param start offset of the first char in the text
 * @param end offset after the last char
 * @param name the medium's usual name; {@code state media} where the words name none
 * @param country ISO 3166-1 alpha-2, of a medium without a name where the words tell whose it is; else empty
 */
public record StateMediaMention(int start, int end, String name, String country) {
    /** The {@link #name} of a medium that the text does not name. */
    public static final String GENERIC = "state media";
}
