/**
 * Makes raw records into clean, placed articles: text cleaning, dates, languages, countries, the registry of outlets,
 * and which articles are copies of each other.
 *
 * <p>May import the root package, {@code input}, {@code html} and {@code json}, and the libraries jsoup and OpenNLP.
 */
package org.framewire.corpus;
