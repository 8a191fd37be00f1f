package org.framewire.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that mark an attribution, by how they do it. */
final class CueVerbs {
    /** Verb forms that take what was said as their object: "said", "argues". */
    private static final Set<String> VERBS = WordLists.words(CueVerbs.class, "speech-verbs.txt");

    /** Verbs that attribute only with certain words behind them: "called for", "pointed out". */
    private static final Map<String, Set<String>> WITH = load("speech-verbs-with.txt");

    /** Verbs that attribute with certain words before them: "the poll showed". */
    private static final Map<String, Set<String>> BEHIND = load("speech-verbs-behind.txt");

    /** Words before which a form is a noun: "the claims", "its calls". */
    private static final Set<String> DETERMINERS =
            WordLists.of("the a an his her its their our my your this that these those such any no of 's some "
                    + "to new recent and media news false several many more press for with by from including");

    private static final Set<String> NOUNS = WordLists.of(
            "claim report warn alleged accused claimed estimated promised demand believed " + "threatened");

    /** Forms that are nouns more often than verbs: verbs only behind a pronoun, a name or a mark. */
    private static final Set<String> MOSTLY_NOUNS =
            WordLists.of("claims demands fears promises comments tweets calls estimates quotes reports hopes "
                    + "notes reporting writing briefing points shows finds claim report");

    /** Words before "say" that make it a manner of speaking. */
    private static final Set<String> NOT_SAYING =
            WordLists.of("i you we can could let 's a the no that might me final");

    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    private static final Set<String> WARNINGS = Set.of("shot", "shots", "sign", "signs", "signal", "system");

    /** Behind "say" they name no content: "says nothing", "what he says about it". */
    private static final Set<String> NO_CONTENT =
            WordLists.of("nothing anything something much little about so whatever everything");

    private static final Set<String> PRONOUNS = WordLists.of("he she it who also now then they which one \u201d \" ,");

    /** Verbs that may stand before their subject: "..., said the minister". */
    private static final Set<String> INVERTING =
            WordLists.of("said says wrote writes added adds explained explains noted notes argued argues asked asks "
                    + "warned warns tweeted tweets replied replies concluded concludes remarked recalled continued "
                    + "stated states insisted insists claimed claims observed joked quipped exclaimed admitted admits "
                    + "stressed announced commented declared reported reports predicted acknowledged recounted "
                    + "lamented cautioned complained emphasized emphasised confirmed suggested testified");

    /** All forms that {@link #attributes} can be true of: of most words one look tells that they are no cue. */
    private static final Set<String> FORMS = forms();

    private CueVerbs() {}

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(VERBS);
        forms.addAll(WITH.keySet());
        forms.addAll(BEHIND.keySet());
        forms.add("say");
        return forms;
    }

    private static Map<String, Set<String>> load(String list) {
        Map<String, Set<String>> with = new HashMap<>();
        for (String line : WordLists.lines(CueVerbs.class, list)) {
            int colon = line.indexOf(':');
            Set<String> behind =
                    Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +")));
            for (String verb : line.substring(0, colon).strip().split(" +")) {
                with.put(verb, behind);
            }
        }
        return Map.copyOf(with);
    }

    /** Whether a form, lower-cased, can be a verb that attributes; what stands around it decides. */
    static boolean mayAttribute(String form) {
        return FORMS.contains(form);
    }

    /**
     * Whether a verb form that attributes stands at a place. False wherever {@link #mayAttribute} is.
     *
     * @param before the token before, lower-cased; empty at the start
     * @param nameBefore whether that token begins with a capital
     * @param form the form, lower-cased
     * @param behind the token behind, lower-cased; empty at the end
     */
    static boolean attributes(String before, boolean nameBefore, String form, String behind) {
        if (form.equals("say")) {
            return !NOT_SAYING.contains(before);
        }
        if (form.equals("warning") && WARNINGS.contains(behind)) {
            return false;
        }
        if (form.equals("says") && NO_CONTENT.contains(behind)) {
            return false;
        }
        if (BEHIND.getOrDefault(form, Set.of()).contains(before)) {
            return true;
        }
        if (form.equals("reporting") && BE.contains(before)) {
            return true;
        }
        if (MOSTLY_NOUNS.contains(form) && !nameBefore && !PRONOUNS.contains(before)) {
            return false;
        }
        Set<String> wanted = WITH.get(form);
        if (wanted == null) {
            return VERBS.contains(form) && !(isNounForm(form) && isDetermined(before, form));
        }
        return wanted.contains(behind) && !isDetermined(before, form);
    }

    /** "the claims", "media reports"; but "state media claimed" is a clause. */
    private static boolean isDetermined(String before, String form) {
        return DETERMINERS.contains(before) && !(before.equals("media") && form.endsWith("ed"));
    }

    /** Whether a form, lower-cased, is one of a verb of speech and hardly ever a noun. */
    static boolean isForm(String form) {
        return (VERBS.contains(form) || WITH.containsKey(form))
                && !MOSTLY_NOUNS.contains(form)
                && !form.endsWith("ing")
                && !NOUNS.contains(form);
    }

    static boolean inverts(String form) {
        return INVERTING.contains(form);
    }

    /** Forms that are nouns or adjectives as well. */
    private static boolean isNounForm(String form) {
        return form.endsWith("s") || form.endsWith("ing") || NOUNS.contains(form);
    }
}
