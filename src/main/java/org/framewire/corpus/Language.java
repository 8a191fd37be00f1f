package org.framewire.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of a text. The commonest English words decide for English at once; where they are rare, Apache OpenNLP's
 * detector of 103 languages looks at a thousand characters.
 *
 * @param code ISO 639-1 code, ISO 639-3 where there is none, {@code und} where there is too little text to tell
 * @param confidence in [0,1]: how much more likely it is than the likeliest of the languages asked for (or, where it is
 *     one of them, than the next language), as {@code p / (p + q)}; 1 where the commonest words or the script decided
 */
record Language(String code, double confidence) {
    /** The code of a text that is too short to tell. */
    public static final String UNDETERMINED = "und";

    static final String ENGLISH = "en";

    private static final int WINDOW = 1_000;
    private static final int LEAST_LETTERS = 60;
    private static final double SURE_SHARE = 0.12;
    private static final double LEAST_CONFIDENCE = 0.85;
    /** Words that run through English and hardly occur in other languages. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "from", "this", "which", "by", "were", "been", "their",
            "has", "have", "had", "its", "are", "would", "said");
    /** Codes of the detector's model for which {@link Locale} has no two-letter code. */
    private static final Map<String, String> MACRO = Map.of(
            "cmn", "zh", "nan", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "pnb", "pa", "plt", "mg", "nob", "nb");

    /**
     * The language of a text of any length.
     *
     * @param spoken codes of the languages that an article can be in
     */
    public static Language of(String text, Set<String> spoken) {
        String middle = window(text, Math.max(0, (text.length() - WINDOW) / 2));
        if (middle.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return new Language(UNDETERMINED, 0);
        }
        if (isSurelyEnglish(middle)) {
            return new Language(ENGLISH, 1);
        }
        Language inMiddle = detect(middle, spoken);
        if (!spoken.contains(ENGLISH)) {
            return inMiddle;
        }
        // A long quotation in the middle is no reason to drop an article: its beginning must agree.
        String beginning = window(text, 0);
        return inMiddle.code.equals(ENGLISH) || text.length() <= WINDOW || !isSurelyEnglish(beginning)
                ? inMiddle
                : new Language(ENGLISH, 1);
    }

    /** Whether it is none of these languages without reasonable doubt. */
    public boolean isSurelyNoneOf(Set<String> spoken) {
        return !spoken.contains(code) && !code.equals(UNDETERMINED) && confidence >= LEAST_CONFIDENCE;
    }

    private static String window(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + WINDOW));
    }

    private static boolean isSurelyEnglish(String text) {
        int words = 0;
        int english = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                english += ENGLISH_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                start = -1;
            }
        }
        return english >= words * SURE_SHARE;
    }

    private static Language detect(String text, Set<String> spoken) {
        opennlp.tools.langdetect.Language[] found = new LanguageDetectorME(Model.MODEL).predictLanguages(text);
        String code = code(found[0]);
        double p = found[0].getConfidence();
        double q = Arrays.stream(found, 1, found.length)
                .filter(other -> spoken.contains(code) || spoken.contains(code(other)))
                .mapToDouble(opennlp.tools.langdetect.Language::getConfidence)
                .findFirst()
                .orElse(0);
        boolean byScript = !isLatin(text) && spoken.equals(Set.of(ENGLISH));
        return new Language(code, byScript ? 1 : p / (p + q));
    }

    private static String code(opennlp.tools.langdetect.Language found) {
        String code = found.getLang();
        return Model.CODES.getOrDefault(code, MACRO.getOrDefault(code, code));
    }

    private static boolean isLatin(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long latin = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    /** Loaded only where a text is in doubt, which takes two seconds. */
    private static final class Model {
        static final LanguageDetectorModel MODEL = load();
        static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel load() {
            try (InputStream in = Resources.open("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            Arrays.stream(Locale.getISOLanguages())
                    .forEach(code -> codes.put(Locale.forLanguageTag(code).getISO3Language(), code));
            return codes;
        }
    }
}
