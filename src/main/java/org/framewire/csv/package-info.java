/**
 * Writes records as CSV files that open right in a spreadsheet, and reads them back.
 *
 * <p>May import Commons CSV and the root package, nothing else of ours.
 */
package org.framewire.csv;
