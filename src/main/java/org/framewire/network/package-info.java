/**
 * The stance network: words to numbers, its shape, its file, its training and its use.
 *
 * <p>May import {@code java.*}, ND4J, DL4J (only here), {@code org.framewire.evaluation},
 * {@code org.framewire.scoring}, {@code org.framewire.text}, {@code org.framewire.json} and {@code org.framewire}
 * itself.
 */
package org.framewire.network;
