/**
 * What every package may know: the user's mistake, the one rule of column names, what is never shown.
 *
 * <p>May import nothing of ours and no library.
 */
package org.framewire;
