package org.framewire.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a page may link to. */
final class WebAddress {
    private static final int LONGEST = 400;

    private WebAddress() {}

    /**
     * The address in ASCII if it is one of the web, with a host; empty for all others, such as {@code javascript:}
     * ones, those that name a user (which make a host look like another) and those of over {@value #LONGEST}
     * characters.
     *
     * @param found as found, or null
     */
    static Optional<String> of(String found) {
        if (found == null || found.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(found.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            String ascii = uri.toASCIIString();
            return web && uri.getHost() != null && uri.getUserInfo() == null && ascii.length() <= LONGEST
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
