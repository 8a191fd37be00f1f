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

/** Wire agencies, and which of them an article is credited to. */
public final class Agencies {
    private static final Map<String, String> NAMES = names();
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])(" + alternatives() + ")(?![\\p{L}\\p{N}])");

    private Agencies() {}

    /** The agency that the article's credits name, by its usual name; the first of several. */
    public static Optional<String> of(Article article) {
        return in(article.credits().agency());
    }

    /**
     * The first agency that a credit or byline names, by its usual name.
     *
     * @param credit may be null
     */
    public static Optional<String> in(String credit) {
        if (credit == null) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(credit);
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
