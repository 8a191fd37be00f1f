package org.framewire.network;

/**
 * How the training stands; shares are in [0, 1], measured on the outlets that this member does not learn from.
 *
 * @param member which network of the ensemble, from 1
 * @param epoch passes over the data so far
 * @param loss mean over the steps of this pass
 * @param heldOutFramingMacroF1 over the sentences with a target
 * @param targetF1 F1 of the label {@code us}
 */
public record EpochReport(
        int member,
        int epoch,
        double loss,
        double heldOutFramingMacroF1,
        double heldOutClaimMacroF1,
        double targetF1) {}
