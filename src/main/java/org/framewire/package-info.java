/**
 * What every package may know: the user's mistake, and the one rule of column names.
 *
 * <p>May import nothing of ours and no library.
 */
package org.framewire;
