/**
 * Measures scorers against labelled sentences: confusion, F1, calibration, intervals.
 *
 * <p>May import {@code scoring}, {@code corpus}, {@code text}, {@code csv}, {@code json} and the root package.
 */
package org.framewire.evaluation;
