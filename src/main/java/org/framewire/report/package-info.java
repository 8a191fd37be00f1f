/**
 * From tallies of tagged sentences to the files of a report: shares with intervals, tables, the run's manifest, the
 * output folder.
 *
 * <p>May import {@code scoring}, {@code text}, {@code corpus}, {@code input}, {@code csv}, {@code json} and the root
 * package; knows nothing of Spark.
 */
package org.framewire.report;
