package org.framewire.network;

import java.util.Set;
import org.framewire.text.WordLists;

/** Words that say that somebody says, denies or holds something: signs for the network, not decisions. */
final class Cues {
    static final Set<String> SPEECH = WordLists.of(
            "said says say saying told tells tell according added adds stated states argued argues argue claimed "
                    + "claims claim claiming noted notes noting stressed stresses stressing warned warns warn warning "
                    + "accused accuses accuse accusing blamed blames condemned condemns called calls calling announced "
                    + "announces reported reports reportedly allegedly believes believe believed thinks think denied denies "
                    + "deny rejected rejects insisted insists urged urges urging vowed vows pledged pledges praised praises "
                    + "hailed hails welcomed welcomes criticized criticised criticizes slammed denounced denounces "
                    + "expressed expresses expressing declared declares explained explains described describes suggested "
                    + "suggests emphasized emphasised underlined underscored reiterated reaffirmed affirmed acknowledged "
                    + "admitted admits revealed reveals confirmed confirms quoted quoting cited citing wrote writes tweeted "
                    + "predicted estimates estimated concluded found asked asks demanded demands remarked commented pointed "
                    + "alleged alleges contends maintained maintains recalled replied opined fears hopes hoped expects "
                    + "voiced thanked thanks quipped continued concerned opposes opposed supports");
    static final Set<String> NEGATION = Set.of(
            "not", "no", "n't", "never", "neither", "nor", "without", "none", "nobody", "nothing", "hardly", "cannot",
            "refused", "refuses", "failed", "fails", "denied", "denies", "lack", "lacks");
    static final Set<String> SPEAKER = WordLists.of(
            "minister ministry spokesman spokeswoman spokesperson president official officials analyst analysts "
                    + "expert experts report statement leader leaders ambassador secretary commander general chairman "
                    + "professor researcher researchers sources source study poll survey critics he she they i we chief "
                    + "director author activist activists lawmaker lawmakers diplomat diplomats agency newspaper media "
                    + "witnesses observers supporters interview conference letter speech article");
    static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me", "let");

    private Cues() {}
}
