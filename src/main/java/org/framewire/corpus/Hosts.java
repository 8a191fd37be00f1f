package org.framewire.corpus;

import java.util.Locale;

/** Hosts of URLs. */
final class Hosts {
    private Hosts() {}

    /**
     * The host of a URL or of a bare domain in lower case, without {@code www.}, user, port and a full stop at the end;
     * empty where the text is neither.
     */
    static String of(String urlOrDomain) {
        String text = urlOrDomain.strip().toLowerCase(Locale.ROOT);
        int first = end(text, 0);
        int start = first > 0 && text.startsWith("://", first - 1) ? first + 2 : text.startsWith("//") ? 2 : 0;
        int end = end(text, start);
        String host = text.substring(
                text.lastIndexOf('@', end - 1) >= start ? text.lastIndexOf('@', end - 1) + 1 : start, end);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        host = host.startsWith("www.") ? host.substring(4) : host;
        return isHost(host) ? host : "";
    }

    /** Where the part of a URL that {@code start} is in ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
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
