package org.framewire.text;

/**
 * A run of tokens.
 *
 * @param from the first
 * @param to the one after the last; {@code from} where there is none
 */
record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    boolean isEmpty() {
        return from >= to;
    }
}
