package org.framewire.page;

/**
 * What an outlet relays of a state medium.
 *
 * @param outlet that relays
 * @param country the outlet's, ISO 3166-1 alpha-2
 * @param medium that is relayed
 * @param articles with a sentence that credits the medium
 * @param sentences about the United States that are relayed from the medium
 * @param anti those framed unfavourably
 * @param pro those framed favourably
 * @param uncredited articles that copy one of the medium and do not name it
 */
public record Relay(
        String outlet,
        String country,
        String medium,
        long articles,
        long sentences,
        long anti,
        long pro,
        long uncredited) {
    public Relay {
        if (articles < 0 || uncredited < 0 || anti < 0 || pro < 0 || anti + pro > sentences) {
            throw new IllegalArgumentException(outlet + " and " + medium + ": " + sentences + " sentences");
        }
    }
}
