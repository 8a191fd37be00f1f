package org.framewire.text;

/**
 * Words that name the United States, or a group that it belongs to.
 *
 * @param start offset of the first char in the text
 * @param end offset after the last char
 * @param target {@code US} or {@code BLOC}
 */
public record Mention(int start, int end, Target target) {
    public Mention {
        if (target == Target.NONE) {
            throw new IllegalArgumentException("a mention of nothing");
        }
    }
}
