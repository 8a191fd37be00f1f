package org.framewire.evaluation;

/**
 * Where an outlet stands when outlets are held out by turns.
 *
 * @param source the outlet, by its name in the registry if it is there
 * @param fold from 0
 */
public record FoldRow(String source, int fold) {}
