package org.framewire.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a regular expression likes to eat: of each of its character classes a character, and its literal words. A rough
 * reader of its text that knows as much of the syntax as the project uses; what it takes for an atom wrongly is one
 * more string to try.
 */
final class RegexAtoms {
    private final String regex;
    private final Set<String> atoms = new LinkedHashSet<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private RegexAtoms(String regex) {
        this.regex = regex;
    }

    /** The first {@code most} of them, characters before words. */
    static List<String> of(String regex, int most) {
        RegexAtoms reader = new RegexAtoms(regex);
        reader.read();
        List<String> sorted = new ArrayList<>(reader.atoms);
        sorted.sort((a, b) -> Boolean.compare(a.length() > 1, b.length() > 1));
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    private void read() {
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case '\\' -> escape();
                case '[' -> charClass();
                case '.' -> atom("a");
                case '(' -> group();
                case '{' -> at = regex.indexOf('}', at) + 1;
                case ')', '|', '*', '+', '?', '^', '$' -> endWord();
                default -> word.append(c);
            }
        }
        endWord();
    }

    private void atom(String text) {
        endWord();
        atoms.add(text);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            atoms.add(word.toString());
            atoms.add(word.substring(0, 1));
            word.setLength(0);
        }
    }

    private void group() {
        endWord();
        if (regex.startsWith("?<", at) && Character.isLetter(regex.charAt(at + 2))) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?", at)) {
            at = regex.startsWith("?<", at) ? at + 3 : regex.startsWith("?is)", at) ? at + 4 : at + 2;
        }
    }

    private void escape() {
        char c = regex.charAt(at++);
        switch (c) {
            case 'd' -> atom("1");
            case 'w', 'S', 'D' -> atom("a");
            case 's', 'h', 'W' -> atom(" ");
            case 'R' -> atom("\n");
            case 'b', 'B' -> endWord();
            case 'p' -> {
                String name = regex.substring(at + 1, regex.indexOf('}', at));
                at += name.length() + 2;
                atom(property(name));
            }
            case 'u' -> {
                word.append((char) Integer.parseInt(regex.substring(at, at + 4), 16));
                at += 4;
            }
            default -> word.append(c);
        }
    }

    private static String property(String name) {
        return switch (name) {
            case "Lu" -> "A";
            case "N" -> "1";
            case "Cntrl" -> "\t";
            default -> "a";
        };
    }

    /** Its first members; of one that is negated a letter and a blank, which are hardly ever among those shut out. */
    private void charClass() {
        endWord();
        boolean negated = regex.charAt(at) == '^';
        Set<String> before = Set.copyOf(atoms);
        int first = at;
        while (regex.charAt(at) != ']' || at == first) {
            char c = regex.charAt(at++);
            if (c == '\\') {
                escape();
            } else if (c != '^' && c != '[' && c != '&') {
                atoms.add(String.valueOf(c));
            }
            endWord();
        }
        at++;
        if (negated) {
            atoms.removeIf(atom -> !before.contains(atom));
            atoms.add("x");
            atoms.add(" ");
        }
    }
}
