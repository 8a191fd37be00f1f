package org.framewire.text;

/**
 * A cue in the tokens of a sentence, with its source.
 *
 * @param from its first token
 * @param to the token after its last
 * @param sourceFrom the first token of the source as written; {@code sourceTo} where none is named
 * @param sourceTo the token after the source's last
 * @param contentWords how many words lie inside what is attributed
 * @param asideWords how many belong to source and cue, appositions to the source included
 */
record Cue(int from, int to, int sourceFrom, int sourceTo, int contentWords, int asideWords) {}
