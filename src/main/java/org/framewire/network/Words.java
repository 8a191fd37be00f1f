package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.Mention;
import org.framewire.text.StateMediaMention;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.Tokens;

/**
 * The words of a text as the network knows them: each name of the United States, of a bloc that it leads and of a
 * state-controlled medium is one tag, so that the network learns constructions, not names.
 */
final class Words {
    static final String NUMBER = "<number>";
    static final String ADDRESS = "<address>";
    static final String OPEN = "<quote>";
    static final String CLOSE = "</quote>";
    /** The country under one of its names. */
    static final String US = "<us>";
    /** American, Americans. */
    static final String AMERICAN = "<american>";
    /** One of its bodies or leaders. */
    static final String US_BODY = "<us-body>";

    static final String BLOC = "<bloc>";
    static final String STATE_MEDIUM = "<state-medium>";
    static final String STATE_MEDIA = "<state-media>";

    private static final Set<String> COUNTRY = Set.of(
            "u.s.",
            "u.s",
            "us",
            "usa",
            "u.s.a.",
            "united states",
            "the united states",
            "america",
            "washington",
            "the us",
            "the u.s.",
            "united states of america",
            "the united states of america",
            "the states");

    private final List<Token> tokens;
    private final List<Word> words;
    private boolean quoted;

    private Words(List<Token> tokens, boolean quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
        words = new ArrayList<>(tokens.size());
    }

    /**
     * @param tokens of {@code text}
     * @param names in it
     * @param quoted whether a double quotation is open at the start of the text
     */
    static List<Word> of(String text, List<Token> tokens, Names names, boolean quoted) {
        Words scan = new Words(tokens, quoted);
        String[] tags = new String[tokens.size()];
        int[] ends = new int[tokens.size()];
        for (Mention mention : names.targets()) {
            mark(tokens, mention.start(), mention.end(), tag(mention, text), tags, ends);
        }
        for (StateMediaMention mention : names.media()) {
            String tag = mention.name().equals(StateMediaMention.GENERIC) ? STATE_MEDIA : STATE_MEDIUM;
            mark(tokens, mention.start(), mention.end(), tag, tags, ends);
        }
        for (int i = 0; i < tokens.size(); ) {
            if (tags[i] == null) {
                scan.add(i);
                i++;
            } else {
                scan.words.add(new Word(tags[i], true, scan.quoted));
                i = ends[i];
            }
        }
        return scan.words;
    }

    static List<Word> of(String text, boolean quoted) {
        List<Token> tokens = Tokens.of(text);
        return of(text, tokens, Names.in(tokens), quoted);
    }

    private static void mark(List<Token> tokens, int start, int end, String tag, String[] tags, int[] ends) {
        int first = 0;
        while (tokens.get(first).end() <= start) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < end) {
            last++;
        }
        tags[first] = tag;
        ends[first] = Math.max(first + 1, last);
    }

    private static String tag(Mention mention, String text) {
        if (mention.target() == Target.BLOC) {
            return BLOC;
        }
        String name = text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        if (COUNTRY.contains(name)) {
            return US;
        }
        return name.contains("american") ? AMERICAN : US_BODY;
    }

    private void add(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case NUMBER -> words.add(new Word(NUMBER, false, quoted));
            case ADDRESS -> words.add(new Word(ADDRESS, false, quoted));
            case WORD -> words.add(new Word(token.lower(), token.capitalised(), quoted));
            case PUNCTUATION -> mark(i, token.text().charAt(0));
        }
    }

    private void mark(int i, char c) {
        switch (c) {
            case '“', '„', '«' -> quote(true);
            case '”', '»' -> quote(false);
            case '"' -> quote(!quoted);
            case '-' -> {
                boolean hyphen =
                        i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
                if (!hyphen) {
                    words.add(new Word("-", false, quoted));
                }
            }
            case '–', '—' -> words.add(new Word("-", false, quoted));
            case '‘', '’' -> words.add(new Word("'", false, quoted));
            default -> words.add(new Word(tokens.get(i).text(), false, quoted));
        }
    }

    private void quote(boolean open) {
        quoted = open;
        words.add(new Word(open ? OPEN : CLOSE, false, quoted));
    }

    static boolean isUs(String form) {
        return form.equals(US) || form.equals(AMERICAN) || form.equals(US_BODY);
    }

    static boolean isTarget(String form) {
        return isUs(form) || form.equals(BLOC);
    }

    static boolean isStateMedia(String form) {
        return form.equals(STATE_MEDIUM) || form.equals(STATE_MEDIA);
    }
}
