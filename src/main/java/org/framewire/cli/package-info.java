/**
 * The commands that a user runs. It may import every room, Spark to make the session, picocli, and nobody imports it.
 */
package org.framewire.cli;
