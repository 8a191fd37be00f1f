/**
 * Reads input files into records and records into clean, placed articles: formats, charsets, text cleaning, dates,
 * languages, countries and the registry of outlets.
 *
 * <p>May import the root package and {@code json}, and the libraries ICU4J, Commons CSV, jsoup and OpenNLP.
 */
package org.framewire.corpus;
