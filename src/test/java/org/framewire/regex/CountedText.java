package org.framewire.regex;

/** A text that counts how often it is looked at, which is what matching costs, whatever else the machine does. */
final class CountedText implements CharSequence {
    private final String text;
    private final long most;
    private long steps;

    /** More steps than were allowed. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long steps() {
        return steps;
    }

    @Override
    public char charAt(int index) {
        if (++steps > most) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
