package org.framewire.text;

import java.util.List;

/**
 * A text in which braces mark a run of tokens, "{the mayor} said": what a test asks for, in the words that it is about.
 *
 * @param tokens of the text without the braces
 * @param from the first token between them
 * @param to the token after the last between them
 */
record MarkedText(List<Token> tokens, int from, int to) {
    static MarkedText of(String marked) {
        int open = marked.indexOf('{');
        int close = marked.indexOf('}') - 1;
        List<Token> tokens = Tokens.of(marked.replace("{", "").replace("}", ""));
        return new MarkedText(tokens, before(tokens, open), before(tokens, close));
    }

    /** How many tokens begin before an offset. */
    private static int before(List<Token> tokens, int offset) {
        return (int) tokens.stream().filter(token -> token.start() < offset).count();
    }

    WordForms forms() {
        return new WordForms(tokens);
    }

    /** The tokens of a run with braces around it, so that a failure shows what was found. */
    String show(Range run) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= tokens.size(); i++) {
            text.append(i == run.from() ? "{" : "").append(i == run.to() ? "}" : "");
            text.append(i < tokens.size() ? tokens.get(i).text() + " " : "");
        }
        return text.toString();
    }

    /** The marked run, shown likewise. */
    String shown() {
        return show(new Range(from, to));
    }
}
