/**
 * Reads input files of every format into raw records: containers, charsets, fields under the names that the file has,
 * and a rejection for whatever cannot be read.
 *
 * <p>May import the root package and {@code json}, and the libraries ICU4J, Commons CSV, Commons Compress, jwarc and
 * Brotli.
 */
package org.framewire.input;
