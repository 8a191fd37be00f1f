package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds state-controlled media in a text, by name ({@code state-media.csv}) or by what they are called in general
 * ({@code state-media-generic.txt}).
 *
 * <p>Short names that mean other things too count only in capitals, and ambiguous ones only where a word of media or
 * speech stands near: "RT" of a retweet, a "spa", the Sputnik satellite and vaccine are none.
 */
public final class StateMediaNames {
    /** Names that are words, places or other things, too. */
    private static final Set<String> AMBIGUOUS =
            WordLists.of("rt ria mena spa aps nna bna map tap ena app nan ona petra saba andina sana fars mehr "
                    + "sputnik zvezda khabar kabar trabajadores mizan vesti avn akp zbc vtv vov bss ptv mna "
                    + "antara wafa granma meari lana jana erina kpl tdh uza wam trt");

    private static final Set<String> NEAR = WordLists.words(StateMediaNames.class, "media-words.txt");
    private static final Set<String> NOT_AFTER =
            Set.of("v", "vaccine", "satellite", "province", "moment", "jab", "university");
    private static final Set<String> SOURCE_BEFORE =
            WordLists.of("told tell tells telling according by to with on in via through quoting citing cited "
                    + "quoted for as from informed informing");
    private static final Set<String> CAMERAS =
            WordLists.of("footage camera cameras image images video videos system clip clips recording recordings");

    private static final Set<String> PHOTO = WordLists.of("photo photos image picture");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final int CREDIT = 3;
    private static final int REACH = 5;
    private static final int CHAIN = 5;
    /** Far more may stand between "told" and the medium: "told the country's state-run news agency". */
    private static final Set<String> TOLD = Set.of("told", "tells", "informed");

    private static final int LONG_CHAIN = 8;

    record Medium(String name, String country) {}

    private static final GenericMedia GENERIC = new GenericMedia();

    private static final PhraseMatcher<Medium> NAMES = load();

    private StateMediaNames() {}

    private static PhraseMatcher<Medium> load() {
        PhraseMatcher<Medium> names = new PhraseMatcher<>();
        for (String line : WordLists.lines(StateMediaNames.class, "state-media.csv")) {
            int comma = line.lastIndexOf(',');
            String[] aliases = line.substring(0, comma).split("\\|");
            for (String alias : aliases) {
                names.add(alias, new Medium(aliases[0], line.substring(comma + 1)));
            }
        }
        for (String phrase : WordLists.lines(StateMediaNames.class, "state-media-generic.txt")) {
            names.add(phrase, new Medium(StateMediaMention.GENERIC, ""));
        }
        return names;
    }

    /** The media in {@code text}, in order, the longest phrase at each place. */
    public static List<StateMediaMention> find(String text) {
        return find(Tokens.of(text));
    }

    /** The media among the tokens of a text, in order. */
    public static List<StateMediaMention> find(List<Token> tokens) {
        List<StateMediaMention> mentions = new ArrayList<>(2);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseMatcher.Match<Medium>> match = NAMES.at(tokens, i);
            if (match.isPresent()) {
                int end = i + match.get().length();
                if (isMedium(tokens, i, end)) {
                    Medium medium = match.get().value();
                    boolean generic = medium.name().equals(StateMediaMention.GENERIC);
                    if (generic) {
                        medium = GENERIC.of(tokens, i, end).orElse(medium);
                    }
                    if (generic && GENERIC.isFree(tokens, i, end, medium.country())) {
                        i = end - 1;
                        continue;
                    }
                    mentions.add(new StateMediaMention(
                            tokens.get(i).start(), tokens.get(end - 1).end(), medium.name(), medium.country()));
                }
                i = end - 1;
            }
        }
        return mentions;
    }

    /**
     * Whether a state medium is among the sources of a sentence with this cue: named in the source, before a verb,
     * behind "told", "by", "on".
     *
     * @param media those named in the sentence
     */
    static boolean isSource(List<Token> tokens, List<StateMediaMention> media, Cue cue) {
        for (StateMediaMention mention : media) {
            int from = indexAt(tokens, mention.start());
            int to = indexAt(tokens, mention.end());
            if (isCredit(tokens, from, to)) {
                continue;
            }
            boolean inSource = from >= cue.sourceFrom() && from < cue.sourceTo();
            if (inSource
                    || near(tokens, from - CHAIN, from, SOURCE_BEFORE)
                    || near(tokens, from - LONG_CHAIN, from, TOLD)
                    || near(tokens, to, to + CHAIN, NEAR)) {
                return true;
            }
        }
        return false;
    }

    private static int indexAt(List<Token> tokens, int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private static boolean near(List<Token> tokens, int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (words.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMedium(List<Token> tokens, int from, int end) {
        if (tokens.get(from).text().equals("CCTV") && isCamera(tokens, end)) {
            return false;
        }
        if (end - from > 1 || !AMBIGUOUS.contains(tokens.get(from).lower())) {
            return true;
        }
        if (end < tokens.size()
                && (NOT_AFTER.contains(tokens.get(end).lower())
                        || tokens.get(end).kind() == Token.Kind.ADDRESS)) {
            return false;
        }
        return near(tokens, from - REACH, from, NEAR)
                || near(tokens, end, end + REACH, NEAR)
                || isDateline(tokens, from, end);
    }

    /** "CCTV footage", "closed-circuit television (CCTV) cameras". */
    private static boolean isCamera(List<Token> tokens, int end) {
        int next = end < tokens.size() && tokens.get(end).is(")") ? end + 1 : end;
        return next < tokens.size() && CAMERAS.contains(tokens.get(next).lower());
    }

    /** "[Photo: SANA]", "Mira Senn/China Daily": who made a picture. */
    private static boolean isCredit(List<Token> tokens, int from, int to) {
        if (from > 0 && tokens.get(from - 1).is("[")) {
            return true;
        }
        boolean slash = from > 1
                && tokens.get(from - 1).is("/")
                && tokens.get(from - 2).capitalised()
                && !(to < tokens.size() && tokens.get(to).is("/"));
        return slash || near(tokens, from - CREDIT, from, PHOTO) && near(tokens, to, to + 1, CLOSING);
    }

    /** "(SANA)", "July 19 (MENA) -", "/Petra/". */
    private static boolean isDateline(List<Token> tokens, int from, int end) {
        if (from == 0 || end >= tokens.size()) {
            return false;
        }
        String before = tokens.get(from - 1).lower();
        String after = tokens.get(end).lower();
        return before.equals("(") && after.equals(")") || before.equals("/") && after.equals("/");
    }
}
