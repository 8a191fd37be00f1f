package org.framewire.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wire agencies and where articles name them: in brackets in the dateline, or in the credit at the end. */
public final class Agencies {
    private static final int DATELINE = 160;
    private static final int CREDIT = 120;

    private static final Map<String, String> NAMES = names();
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[](" + alternatives() + ")[)\\]]");

    private Agencies() {}

    /** The agency that an article is credited to, by its usual name. */
    public static Optional<String> of(Article article) {
        String text = article.text();
        return find(text.substring(0, Math.min(DATELINE, text.length())))
                .or(() -> find(text.substring(Math.max(0, text.length() - CREDIT))));
    }

    private static Optional<String> find(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        return matcher.find() ? Optional.of(NAMES.get(matcher.group(1))) : Optional.empty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String line : Resources.lines("/org/framewire/corpus/agencies.csv")) {
            if (!line.startsWith("#")) {
                List<String> forms = Arrays.asList(line.split("\\|"));
                forms.forEach(form -> names.put(form, forms.get(0)));
            }
        }
        return names;
    }

    private static String alternatives() {
        return NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
