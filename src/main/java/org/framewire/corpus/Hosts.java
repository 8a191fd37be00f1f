package org.framewire.corpus;

import java.util.Locale;

/** Hosts of URLs. */
final class Hosts {
    private Hosts() {}

    /**
     * The host of a URL or of a bare domain in lower case, without {@code www.}, user and port; empty where the text is
     * neither.
     */
    static String of(String urlOrDomain) {
        String text = urlOrDomain.strip().toLowerCase(Locale.ROOT);
        int scheme = text.indexOf("://");
        int start = scheme >= 0 ? scheme + 3 : text.startsWith("//") ? 2 : 0;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String host = text.substring(
                text.lastIndexOf('@', end - 1) >= start ? text.lastIndexOf('@', end - 1) + 1 : start, end);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        host = host.startsWith("www.") ? host.substring(4) : host;
        return isHost(host) ? host : "";
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        if (dot <= 0 || dot == host.length() - 1 || host.startsWith(".") || host.contains("..")) {
            return false;
        }
        return host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')
                && host.substring(dot + 1).chars().anyMatch(Character::isLetter);
    }
}
