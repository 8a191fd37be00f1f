package org.framewire;

/**
 * A mistake of the user's: the one exception whose message is meant for a person and is printed without a stack trace
 * (exit code 2). Everything else that is thrown is a bug of ours.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String oneLine;

    /**
     * @param what what went wrong, one sentence without a full stop
     * @param where file, {@code file:line}, option or URI; null where there is none
     * @param found what was found there; null where it says nothing
     * @param expected what would have been right; null where it says nothing
     */
    public UserError(String what, String where, String found, String expected) {
        this(what, where, found, expected, null);
    }

    /** @see #UserError(String, String, String, String) */
    public UserError(String what, String where, String found, String expected, Throwable cause) {
        super(message(what, where, found, expected), cause);
        this.where = where;
        this.oneLine =
                what + (expected == null ? "" : "; expected: " + expected) + (found == null ? "" : "; found: " + found);
    }

    /** All of it in one line, without where it is: what went wrong, what would have been right, what was found. */
    public String inOneLine() {
        return oneLine;
    }

    /** Where it went wrong; null where there is no place. */
    public String where() {
        return where;
    }

    private static String message(String what, String where, String found, String expected) {
        StringBuilder text = new StringBuilder(what);
        line(text, "where:    ", where);
        line(text, "found:    ", found);
        line(text, "expected: ", expected);
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        if (value != null) {
            text.append("\n  ").append(label).append(value);
        }
    }
}
