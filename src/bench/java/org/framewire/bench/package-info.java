/**
 * The benchmark: what is measured, on which text, and how it is told. Not part of the program; the micro-benchmarks lie
 * in the packages that they measure.
 */
package org.framewire.bench;
