package org.framewire.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.corpus.Names;
import org.framewire.text.ClaimantKind;
import org.framewire.text.WordLists;

/**
 * The name under which {@code claimants.csv} counts a source.
 *
 * <p>A state medium has its usual name. Of a source that is not named the head noun counts, in the plural: "a senior
 * U.S. official" is one of the "officials". All others lose a "the", "a" or "its" in front, and a name its title and
 * complement ("Gen. Thomas Ruckert", "spokesman Thomas Ruckert of the base"), and are compared without case, accents
 * and punctuation. A pronoun is nobody.
 */
final class ClaimantNames {
    private static final int LONGEST = 120;
    private static final Set<String> PRONOUNS =
            WordLists.of("he she it they i we you who which that this these those one him her them us me there");
    private static final Set<String> TITLES = WordLists.of(
            "mr mrs ms miss dr prof professor sir gen general lt lieutenant col colonel maj major capt captain "
                    + "cmdr commander commodore adm admiral sgt sergeant sen senator rep representative gov governor "
                    + "president pres premier chancellor minister secretary spokesman spokeswoman spokesperson ambassador "
                    + "envoy king queen prince princess emir sheikh ayatollah pope judge justice mayor chairman chairwoman "
                    + "director chief analyst diplomat lawmaker congressman congresswoman adviser");
    /** Behind a title they make an office of it: "General Staff", "Minister's Office". */
    private static final Set<String> OFFICES = WordLists.of(
            "staff assembly office department ministry council party court command administration committee "
                    + "league electric motors dynamics hospital university");

    private static final Set<String> DETERMINERS = WordLists.of("the a an its their his her our my");
    private static final Set<String> LINKS =
            WordLists.of("of for at in from with by familiar on to who close briefed inside within near");
    private static final Set<String> COUNTS = WordLists.of(
            "a an one some several two three four five six seven eight nine ten eleven twelve twenty thirty forty "
                    + "fifty sixty seventy eighty ninety hundred thousand half many most all other others another few "
                    + "dozens both none each");

    private static final Set<String> WITHOUT_PLURAL =
            WordLists.of("people percent public left press someone somebody anyone anybody everyone everybody nobody");

    private ClaimantNames() {}

    /**
     * @param claimant as written
     * @return in small letters; empty for nobody
     */
    static String of(String claimant, ClaimantKind kind) {
        String shown = shown(claimant);
        List<String> words = Arrays.asList(Names.fold(shown).split(" "));
        if (words.size() == 1 && (words.get(0).isEmpty() || PRONOUNS.contains(words.get(0)))) {
            return "";
        }
        if (kind != ClaimantKind.UNNAMED) {
            return String.join(" ", words);
        }
        String head = head(words);
        return plural(PRONOUNS.contains(head) ? words.get(0) : head);
    }

    /** A way to write the name of a sentence's source; null for nobody. */
    static String shown(SentenceRow sentence) {
        boolean asKey =
                sentence.claimantKey() == null || isMedium(sentence) || sentence.claimantKind() == ClaimantKind.UNNAMED;
        String name = sentence.claimantName() == null ? sentence.claimant() : sentence.claimantName();
        return asKey ? sentence.claimantKey() : shown(name);
    }

    /** Whether the source of a sentence is the state medium that it cites, under whatever words. */
    static boolean isMedium(SentenceRow sentence) {
        return sentence.stateMedium() != null && sentence.stateMedium().equals(sentence.claimantKey());
    }

    /** The source as written, without "the" or "its" in front; a name without its title and "of Skopje". */
    private static String shown(String claimant) {
        String[] words = claimant.strip().split("\\s+");
        int from = words.length > 1 && DETERMINERS.contains(bare(words[0])) ? 1 : 0;
        int to = words.length;
        for (int i = from; i < words.length - 1; i++) {
            int end = endOfName(words, i + 1);
            if (TITLES.contains(bare(words[i])) && end > i + 1) {
                from = i + 1;
                to = end;
            }
        }
        String name = String.join(" ", Arrays.asList(words).subList(from, to));
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** Where the words with capitals end, if they are a name: before a complement or at the end; else its start. */
    private static int endOfName(String[] words, int from) {
        int end = from;
        while (end < words.length && Character.isUpperCase(words[end].codePointAt(0))) {
            if (OFFICES.contains(bare(words[end]))) {
                return from;
            }
            end++;
        }
        return end == words.length || LINKS.contains(bare(words[end])) ? end : from;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
    }

    /** The noun before the first complement; the one behind it where that one is only counted. */
    private static String head(List<String> words) {
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (LINKS.contains(words.get(i))) {
                boolean counted = COUNTS.contains(words.get(i - 1)) && i + 1 < words.size();
                if (!counted) {
                    return words.get(i - 1);
                }
                from = i + 1;
            }
        }
        return from < words.size() ? words.get(words.size() - 1) : words.get(0);
    }

    private static String plural(String noun) {
        if (COUNTS.contains(noun) || WITHOUT_PLURAL.contains(noun) || noun.endsWith("s") && !noun.endsWith("ss")) {
            return noun;
        }
        if (noun.equals("person")) {
            return "people";
        }
        if (noun.equals("man") || noun.endsWith("woman") || noun.endsWith("sman")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun.endsWith("ss") ? noun + "es" : noun + "s";
    }
}
