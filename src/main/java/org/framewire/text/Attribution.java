package org.framewire.text;

/**
 * Who a sentence says it has its content from, as found in its words.
 *
 * @param claimant the source as written ("the Foreign Ministry", "KCNA", "she"), without appositions, adverbs and
 *     relative clauses; empty where none is named, or the speaker of the running quotation is not named within the
 *     context
 * @param kind what sort of source it is
 * @param cue the words that mark the attribution ("said", "according to"); empty inside a running quotation
 * @param stateMedia whether the chain of sources holds a state-controlled medium
 * @param form whether it is given word for word
 * @param stance whether the cue denies it or keeps its distance
 */
public record Attribution(
        String claimant, ClaimantKind kind, String cue, boolean stateMedia, QuoteForm form, Stance stance) {
    /** The same words by another source. */
    Attribution by(String other, ClaimantKind otherKind) {
        return new Attribution(other, otherKind, cue, stateMedia, form, stance);
    }
}
