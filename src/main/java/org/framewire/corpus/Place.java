package org.framewire.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewire.input.FieldNames.Field;

/** Where and when an article appeared; {@code source} null where it is not known. */
record Place(
        String source,
        String url,
        Dates.Reading date,
        String dateText,
        Outlet outlet,
        String country,
        CountryBasis basis) {
    private static final String NAMIBIA = "NA";

    static Place of(ArticleFields fields, OutletRegistry registry, Dates dates) {
        String url = fields.find(Field.URL).map(ArticleFields::oneLine).orElse(null);
        String host = fields.find(Field.DOMAIN)
                .map(Hosts::of)
                .filter(h -> !h.isEmpty())
                .orElse(url == null ? "" : Hosts.of(url));
        // A site's own name, such as "Daily News", is less sure than its address.
        String name = fields.findRecorded(Field.SOURCE)
                .or(() -> host.isEmpty() ? fields.find(Field.SOURCE).or(fields::folder) : Optional.empty())
                .map(ArticleFields::oneLine)
                .orElse(null);
        List<String> written = Stream.concat(fields.values(Field.DATE), fields.ofPage(Field.DATE).stream())
                .map(ArticleFields::oneLine)
                .toList();
        Dates.Reading date = date(written, url, dates);
        Outlet outlet = registry.find(name, host, date.day()).orElse(null);
        String source = outlet != null ? outlet.source() : name != null ? name : host.isEmpty() ? null : host;
        Optional<String> domain = Countries.ofDomain(host.isEmpty() && name != null ? name : host);
        Optional<String> registered =
                Optional.ofNullable(outlet).map(Outlet::country).filter(c -> !c.equals(Article.UNKNOWN_COUNTRY));
        Optional<String> recorded = recordedCountry(fields, registered, domain);
        CountryBasis basis = recorded.isPresent()
                ? CountryBasis.RECORD
                : registered.isPresent()
                        ? CountryBasis.REGISTRY
                        : domain.isPresent() ? CountryBasis.DOMAIN : CountryBasis.NONE;
        String country = recorded.or(() -> registered).or(() -> domain).orElse(Article.UNKNOWN_COUNTRY);
        String dateText = written.isEmpty() ? null : clipped(written.get(0));
        return new Place(source, url, date, dateText, outlet, country, basis);
    }

    /**
     * The first field that names a possible day, else the URL; where neither does, what is wrong with the first field.
     */
    private static Dates.Reading date(List<String> written, String url, Dates dates) {
        List<Dates.Reading> readings = written.stream().map(dates::read).toList();
        Dates.Reading none = readings.isEmpty() ? new Dates.Reading(null, DateBasis.MISSING) : readings.get(0);
        return readings.stream()
                .filter(reading -> reading.day() != null)
                .findFirst()
                .or(() -> Optional.ofNullable(url)
                        .flatMap(dates::fromUrl)
                        .map(day -> new Dates.Reading(day, DateBasis.URL)))
                .orElse(none);
    }

    private static String clipped(String dateText) {
        return dateText.substring(0, Math.min(Article.LONGEST_DATE_TEXT, dateText.length()));
    }

    /** "NA" is Namibia's code and what R writes for a missing value: Namibia only where something else says so too. */
    private static Optional<String> recordedCountry(
            ArticleFields fields, Optional<String> registered, Optional<String> domain) {
        boolean namibia = registered.filter(NAMIBIA::equals).isPresent()
                || domain.filter(NAMIBIA::equals).isPresent();
        Optional<String> value = namibia ? fields.findWithNotAvailable(Field.COUNTRY) : fields.find(Field.COUNTRY);
        return value.flatMap(Countries::code);
    }
}
