/**
 * The one place that reads and writes JSON.
 *
 * <p>May import Jackson; nobody else does.
 */
package org.framewire.json;
