/**
 * Sentences and what can be read off their words: boundaries, direct speech, tokens, mentions of the United States,
 * sources.
 *
 * <p>May import {@code java.*}, ICU4J, {@code org.framewire.corpus} and {@code org.framewire} itself.
 */
package org.framewire.text;
