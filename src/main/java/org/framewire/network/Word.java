package org.framewire.network;

/**
 * One word, number, mark or mapped name of a sentence.
 *
 * @param form the word in lower case, or a tag in angle brackets for a mapped name ({@code <us>})
 * @param capital whether it was written with a capital first letter
 * @param quoted whether it stands inside double quotation marks
 */
record Word(String form, boolean capital, boolean quoted) {}
