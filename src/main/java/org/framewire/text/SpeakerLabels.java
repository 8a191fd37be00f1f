package org.framewire.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks behind a colon: in a line of a transcript, or before a quotation. */
final class SpeakerLabels {
    /** In capitals before a colon they are labels, no speakers. */
    private static final Set<String> LABELS = WordLists.of(
            "photo photos file read watch more next see update updated breaking related video live exclusive "
                    + "opinion analysis note editor correction source sources via caption image announce alert rt "
                    + "new listen click also here date url subject fwd the facts view fact check");

    private static final Set<String> OPENING = Set.of("\"", "\u201c", "\u00ab", "\u00bb", "\u201e", "'", "\u2018");

    private static final int LONGEST_NAME = 4;

    private final List<Token> tokens;
    private final WordForms forms;
    private final Subjects subjects;

    /** @param source who speaks behind the colon */
    record Label(int colon, Range source) {}

    SpeakerLabels(List<Token> tokens, WordForms forms, Subjects subjects) {
        this.tokens = tokens;
        this.forms = forms;
        this.subjects = subjects;
    }

    /** "MIRA SENN: The bridge is open." */
    Optional<Label> inTranscript() {
        int colon = 0;
        while (colon < tokens.size()
                && colon < LONGEST_NAME
                && (tokens.get(colon).allCapitals()
                        || colon > 0
                                && tokens.get(colon).capitalised()
                                && tokens.get(colon).text().length() <= 2)) {
            colon++;
        }
        boolean asked = forms.lower(tokens.size() - 1).equals("?");
        boolean speaks = colon > 0 && forms.lower(colon).equals(":") && !asked && !isNobody(colon);
        return speaks ? Optional.of(new Label(colon, new Range(0, colon))) : Optional.empty();
    }

    /** "Mira Senn kept it short: \u201cThe bridge is open.\u201d" and "Harbour office: \u201cIt is open\u201d". */
    Optional<Label> beforeQuotation() {
        int colon = 1;
        while (colon < tokens.size() && !forms.lower(colon).equals(":")) {
            colon++;
        }
        if (colon + 1 >= tokens.size() || !OPENING.contains(forms.lower(colon + 1))) {
            return Optional.empty();
        }
        Range label = subjects.behind(0);
        boolean whole = label.to() == colon && Claimants.isTold(tokens.subList(0, colon));
        Range source = whole ? label : subjects.opening(colon);
        boolean speaks = !source.isEmpty() && !forms.isPronoun(source.from());
        return speaks ? Optional.of(new Label(colon, source)) : Optional.empty();
    }

    /** "FILE PHOTO:", "READ MORE:", "NARA:". */
    private boolean isNobody(int colon) {
        for (int i = 0; i < colon; i++) {
            if (LABELS.contains(forms.lower(i))) {
                return true;
            }
        }
        return Claimants.isPlace(tokens.subList(0, colon));
    }
}
