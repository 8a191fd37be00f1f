package org.framewire.corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries as ISO 3166-1 has them (and {@code XK}, which is in wide use for Kosovo), by code, name or internet domain.
 */
public final class Countries {
    /** Country domains that anyone uses for anything. */
    private static final Set<String> GENERIC = Set.of(
            "ac", "ag", "ai", "cc", "cf", "co", "fm", "ga", "gg", "gq", "io", "la", "ly", "me", "ml", "nu", "pw", "sh",
            "st", "tk", "to", "tv", "vc", "ws");

    private static final Map<String, String> OTHER_DOMAINS = Map.of(
            "uk", "GB", "su", "RU", "xn--p1ai", "RU", "\u0440\u0444", "RU", "xn--fiqs8s", "CN", "\u4e2d\u56fd", "CN");
    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> WRITTEN;

    static {
        Map<String, String> written = new LinkedHashMap<>();
        List<String> lines = Resources.lines("/org/framewire/corpus/countries.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            String[] names = cells[2].replace("\"", "").split("\\|");
            NAMES.put(cells[0], names[0]);
            BY_NAME.put(Names.fold(cells[0]), cells[0]);
            BY_NAME.put(Names.fold(cells[1]), cells[0]);
            for (String name : names) {
                BY_NAME.put(Names.fold(name), cells[0]);
                written.put(name, cells[0]);
            }
        }
        WRITTEN = Collections.unmodifiableMap(written);
    }

    private Countries() {}

    /**
     * The alpha-2 code of a country.
     *
     * @param codeOrName alpha-2 or alpha-3 code or an English name ("South Korea", "Republic of Korea", "UK"), in any
     *     case
     */
    public static Optional<String> code(String codeOrName) {
        return Optional.ofNullable(BY_NAME.get(Names.fold(codeOrName)));
    }

    /** All English names of countries, as written, with their alpha-2 codes; codes themselves are none. */
    public static Map<String, String> names() {
        return WRITTEN;
    }

    /** The usual English name of a country by its alpha-2 code; the code itself where there is none. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /**
     * The country of a domain's or URL's top level; empty for generic ones, those country domains that anyone uses
     * ({@code .tv}, {@code .io} ...) and {@code .eu}.
     */
    public static Optional<String> ofDomain(String urlOrDomain) {
        String host = Hosts.of(urlOrDomain);
        String top = host.substring(host.lastIndexOf('.') + 1);
        String other = OTHER_DOMAINS.get(top);
        if (other != null) {
            return Optional.of(other);
        }
        String code = top.toUpperCase(Locale.ROOT);
        return NAMES.containsKey(code) && !GENERIC.contains(top) ? Optional.of(code) : Optional.empty();
    }
}
