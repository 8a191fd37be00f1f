package org.framewire.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes {@link Sentence}s with their context. */
public final class Sentences {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private Sentences() {}

    /**
     * @param title the headline: sentence 0; null or blank: there is none
     * @param body the cleaned body: sentences 1, 2, ...
     */
    public static List<Sentence> of(String title, String body) {
        List<Sentence> sentences = new ArrayList<>();
        Deque<String> before = new ArrayDeque<>();
        if (title != null && !title.isBlank()) {
            int start = title.indexOf(title.strip());
            String text = title.strip();
            QuoteState quote = Quotations.in(text).state(0, text.length());
            sentences.add(new Sentence(0, start, start + text.length(), text, List.of(), quote));
            remember(before, text);
        }
        Quotations quotations = Quotations.in(body);
        int number = 1;
        for (Span span : SPLITTER.split(body)) {
            String text = span.of(body);
            QuoteState quote = quotations.state(span.start(), span.end());
            sentences.add(new Sentence(number++, span.start(), span.end(), text, List.copyOf(before), quote));
            remember(before, text);
        }
        return sentences;
    }

    /** The tokens of each sentence's text. */
    public static List<List<Token>> tokens(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> Tokens.of(sentence.text())).toList();
    }

    /**
     * A sentence of which only the context is known, like a labelled one.
     *
     * @param text not blank; offsets in the sentence count from its first non-blank char
     * @param before the sentences before it, oldest first; the last {@link Sentence#CONTEXT} count
     */
    public static Sentence inContext(String text, List<String> before) {
        List<String> context = before.subList(Math.max(0, before.size() - Sentence.CONTEXT), before.size());
        String stripped = text.strip();
        String all = context.isEmpty() ? stripped : String.join(" ", context) + " " + stripped;
        QuoteState quote = Quotations.in(all).state(all.length() - stripped.length(), all.length());
        return new Sentence(1, 0, stripped.length(), stripped, context, quote);
    }

    private static void remember(Deque<String> before, String text) {
        before.addLast(text);
        if (before.size() > Sentence.CONTEXT) {
            before.removeFirst();
        }
    }
}
