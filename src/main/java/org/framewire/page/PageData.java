package org.framewire.page;

import java.util.List;
import org.framewire.report.RunManifest;
import org.framewire.scoring.ModelCard;

/**
 * All that a page shows. What is not there yet is an empty list, and its section is left out.
 *
 * @param run the page shows nothing of its timing, so that the same input gives the same bytes
 * @param model the card of the model that tagged the sentences
 * @param countries in any order
 * @param outlets in any order; the page shows the {@value #MOST_OUTLETS} with the most U.S. sentences
 * @param relays in the order in which they shall stand
 * @param moreRelays how many others there are
 */
public record PageData(
        RunManifest run,
        ModelCard model,
        List<Group> countries,
        List<Group> outlets,
        List<Relay> relays,
        long moreRelays) {
    /** So many outlets a page can show. */
    public static final int MOST_OUTLETS = 200;
    /** So many pairs of outlet and state medium a page can show. */
    static final int MOST_RELAYS = 40;
    /** The last so many months of a country. */
    static final int MOST_MONTHS = 60;

    public PageData {
        countries = List.copyOf(countries);
        outlets = List.copyOf(outlets);
        relays = List.copyOf(relays);
    }
}
