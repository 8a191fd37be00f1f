package org.framewire.corpus;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication out of the many ways to write it. What is no day, or none between 1900 and the latest possible
 * day, is missing rather than wrong. Immutable.
 */
public final class Dates implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST = 200;
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4}(?:\\d{2})?z?)?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:.{0,30}?\\b)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}" + MONTH + "[\\s,-]{1,3}(\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:.{0,30}?\\b)?" + MONTH
            + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?"
            + "(?:\\s\\d{1,2}:\\d\\d:\\d\\d(?:\\s(?:[+-]\\d{4}|[a-z]{3,4}))?)?\\s{1,3}(\\d{4})\\b.*");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d).*");
    private static final Pattern URL_PARTS = Pattern.compile("[/_-](\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern URL_COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private final LocalDate latest;

    /** @param latest the last day that can be right: the day of the run, or one after it for the sake of time zones */
    public Dates(LocalDate latest) {
        this.latest = latest;
    }

    /**
     * The day that a text names: ISO 8601 with or without a time (the day as written, whatever the zone), RFC 822/1123,
     * "March 5, 2024", "5 March 2024", "05/03/2024" where the order of day and month is certain, 20240305,
     * 202403051015, seconds or milliseconds since 1970 (UTC).
     */
    public Optional<LocalDate> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        String value = LINE_BREAK.matcher(stripped).replaceAll(" ").toLowerCase(Locale.ROOT);
        Matcher m = ISO.matcher(value);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(value);
        Optional<LocalDate> compact = m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
        if (compact.isPresent()) {
            return compact;
        }
        // Twelve digits that are no day can still be milliseconds.
        m = EPOCH.matcher(value);
        if (m.matches()) {
            return epoch(Long.parseLong(m.group(1)));
        }
        m = NUMBERS.matcher(value);
        return m.matches() ? numbers(m) : words(value);
    }

    private Optional<LocalDate> words(String value) {
        Matcher m = DAY_FIRST.matcher(value);
        if (m.matches()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(value);
        return m.matches() ? day(m.group(3), month(m.group(1)), m.group(2)) : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    /** Day and month, in whichever order only one is possible or both give the same day. */
    private Optional<LocalDate> numbers(Matcher m) {
        Optional<LocalDate> dayFirst = day(m.group(3), m.group(2), m.group(1));
        Optional<LocalDate> monthFirst = day(m.group(3), m.group(1), m.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return dayFirst.equals(monthFirst) ? dayFirst : Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private Optional<LocalDate> epoch(long number) {
        Instant instant = number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return possible(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The day in the path of a URL: {@code /2024/03/05/}, {@code 2024-03-05}, {@code 20240305}. */
    public Optional<LocalDate> fromUrl(String url) {
        int host = url.indexOf("://");
        int path = url.indexOf('/', host < 0 ? 0 : host + 3);
        if (path < 0) {
            return Optional.empty();
        }
        String rest = url.substring(path);
        return first(URL_PARTS.matcher(rest)).or(() -> first(URL_COMPACT.matcher(rest)));
    }

    private Optional<LocalDate> first(Matcher m) {
        while (m.find()) {
            Optional<LocalDate> day = day(m.group(1), m.group(2), m.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        try {
            return possible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> possible(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(latest) ? Optional.empty() : Optional.of(day);
    }
}
