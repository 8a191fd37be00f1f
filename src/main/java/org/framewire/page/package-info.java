/**
 * The page that a run leaves for a reader: {@code report.html}, made of plain records, self-contained and without
 * scripts.
 *
 * <p>May import {@code report}, {@code scoring}, {@code corpus}, jsoup and the root package.
 */
package org.framewire.page;
