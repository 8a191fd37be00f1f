package org.framewire;

import java.util.regex.Pattern;

/** Keeps out of reports and messages what gives access to a store. */
public final class Secrets {
    /** What Spark itself hides ({@code spark.redaction.regex}), in the parameters of an address. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([?&;][^=&;#\\s]{0,40}?(?:secret|password|token|sig|access[.]?key|credential)"
                    + "[^=&;#\\s]{0,40}+=)[^&;#\\s]++");

    private static final Pattern USER = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}+://)[^/?#\\s]*@");

    private Secrets() {}

    /**
     * The text with each user name and password that stands before the host of a URI, and the value of each parameter
     * of one that is called like a secret, replaced by {@code ***}; all else stays as it is.
     */
    public static String hidden(String text) {
        String withoutUsers = USER.matcher(text).replaceAll("$1***@");
        return PARAMETER.matcher(withoutUsers).replaceAll("$1***");
    }
}
