/**
 * What is said of a sentence, and who says it: labels, probabilities, scorers, the rule baseline.
 *
 * <p>May import {@code java.*}, {@code org.framewire.corpus}, {@code org.framewire.text} and {@code org.framewire}
 * itself.
 */
package org.framewire.scoring;
