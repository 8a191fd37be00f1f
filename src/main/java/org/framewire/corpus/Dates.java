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
    /** RFC 2822, 4.3: years of two digits from 50 on are of the twentieth century. */
    private static final int FIRST_OF_1900S = 50;

    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern BLANKS = Pattern.compile("\\R|\\h");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4}(?:\\d{2})?z?)?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d{1,9})?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:.{0,60}?\\b)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-]{1,3}" + MONTH + "[\\s,-]{1,3}(\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:.{0,60}?\\b)?" + MONTH
            + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?"
            + "(?:\\s\\d{1,2}:\\d\\d:\\d\\d(?:\\s(?:[+-]\\d{4}|[a-z]{3,4}))?)?\\s{1,3}(\\d{4})\\b.*");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:[a-z]{3}, ?)?(\\d{1,2})[\\s-]" + MONTH + "[\\s-](\\d{2})\\s\\d{1,2}:\\d\\d\\b.*");
    /** As spreadsheets write days by themselves; with blanks the year could stand first. */
    private static final Pattern SPREADSHEET = Pattern.compile("(\\d{1,2})-" + MONTH + "-(\\d{2})");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d).*");
    private static final Pattern URL_PARTS = Pattern.compile("[/_-](\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern URL_COMPACT = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?)?(?!\\d)");
    private static final Pattern URL_MONTH = Pattern.compile("/20(\\d{2})/(\\d{2})/");
    private static final Pattern URL_MILLIS = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})\\d{9}(?!\\d)");

    private final LocalDate latest;

    /** @param latest the last day that can be right: the day of the run, or one after it for the sake of time zones */
    public Dates(LocalDate latest) {
        this.latest = latest;
    }

    /**
     * What a text says about the day.
     *
     * @param day null where it names none that is possible
     * @param basis {@link DateBasis#FIELD}, or why there is no day
     */
    public record Reading(LocalDate day, DateBasis basis) {
        private static final Reading UNREADABLE = new Reading(null, DateBasis.UNREADABLE);
        private static final Reading AMBIGUOUS = new Reading(null, DateBasis.AMBIGUOUS);
    }

    /** The day that {@link #read} finds. */
    public Optional<LocalDate> parse(String text) {
        return Optional.ofNullable(read(text).day);
    }

    /**
     * The day that a text names: ISO 8601 with or without a time (the day as written, whatever the zone), RFC 822/1123
     * (years of two digits as RFC 2822 reads them), 5-Mar-24 as spreadsheets write it, "March 5, 2024", "Tuesday, 5
     * March 2024", "05/03/2024" where the order of day and month is certain, 20240305, 202403051015, seconds or
     * milliseconds since 1970 (UTC).
     */
    public Reading read(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Reading.UNREADABLE;
        }
        String value = BLANKS.matcher(stripped).replaceAll(" ").toLowerCase(Locale.ROOT);
        Matcher m = ISO.matcher(value);
        if (m.matches()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(value);
        Reading compact = m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Reading.UNREADABLE;
        if (compact.basis != DateBasis.UNREADABLE) {
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

    private Reading words(String value) {
        Matcher m = DAY_FIRST.matcher(value);
        if (m.matches()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(value);
        if (m.matches()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = SPREADSHEET.matcher(value);
        if (!m.matches()) {
            m = SHORT_YEAR.matcher(value);
        }
        if (m.matches()) {
            String century = Integer.parseInt(m.group(3)) < FIRST_OF_1900S ? "20" : "19";
            return day(century + m.group(3), month(m.group(2)), m.group(1));
        }
        return Reading.UNREADABLE;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    /** Day and month, in whichever order only one is possible or both give the same day. */
    private Reading numbers(Matcher m) {
        Reading dayFirst = day(m.group(3), m.group(2), m.group(1));
        Reading monthFirst = day(m.group(3), m.group(1), m.group(2));
        if (dayFirst.day != null && monthFirst.day != null) {
            return dayFirst.equals(monthFirst) ? dayFirst : Reading.AMBIGUOUS;
        }
        boolean second = dayFirst.day == null && (monthFirst.day != null || dayFirst.basis == DateBasis.UNREADABLE);
        return second ? monthFirst : dayFirst;
    }

    private Reading epoch(long number) {
        Instant instant = number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return possible(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /**
     * The day in the path of a URL: {@code /2024/03/05/}, {@code 2024-03-05}, {@code 20240305}, with the time behind it
     * {@code 202403051730} or {@code 20240305173059}; {@code 240305173059000} after a {@code /2024/03/}.
     */
    public Optional<LocalDate> fromUrl(String url) {
        int host = url.indexOf("://");
        int path = url.indexOf('/', host < 0 ? 0 : host + 3);
        if (path < 0) {
            return Optional.empty();
        }
        String rest = url.substring(path);
        return first(URL_PARTS.matcher(rest))
                .or(() -> first(URL_COMPACT.matcher(rest)))
                .or(() -> withinMonth(rest));
    }

    /** The same month twice, the second time with day and time: hardly by chance. */
    private Optional<LocalDate> withinMonth(String path) {
        Matcher month = URL_MONTH.matcher(path);
        Matcher time = URL_MILLIS.matcher(path);
        boolean same = month.find()
                && time.find(month.end())
                && time.group(1).equals(month.group(1))
                && time.group(2).equals(month.group(2));
        return same
                ? Optional.ofNullable(day("20" + time.group(1), time.group(2), time.group(3)).day)
                : Optional.empty();
    }

    private Optional<LocalDate> first(Matcher m) {
        while (m.find()) {
            LocalDate day = day(m.group(1), m.group(2), m.group(3)).day;
            if (day != null) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Reading day(String year, String month, String day) {
        try {
            return possible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Reading.UNREADABLE;
        }
    }

    private Reading possible(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return new Reading(null, DateBasis.BEFORE_1900);
        }
        return day.isAfter(latest) ? new Reading(null, DateBasis.FUTURE) : new Reading(day, DateBasis.FIELD);
    }
}
