package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewire.UserError;
import org.framewire.corpus.Gazetteer.Entry;
import org.framewire.corpus.Gazetteer.Sort;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    /** Nobody lives there for good, or the demonym is that of another country, too. */
    private static final Set<String> WITHOUT =
            Set.of("AQ", "BV", "CD", "CG", "DM", "DO", "GS", "HM", "IO", "SJ", "TF", "UM", "VA");

    @Test
    void the_shipped_one_has_demonyms_of_all_countries() {
        Set<String> known = Gazetteer.shipped().entries().stream()
                .filter(entry ->
                        entry.sort() == Sort.DEMONYM && !entry.country().isEmpty())
                .map(Entry::country)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>(Countries.names().values());
        all.removeAll(WITHOUT);

        assertThat(known).isEqualTo(all);
    }

    @Test
    void a_later_gazetteer_goes_before_an_earlier_one() {
        Gazetteer first = read("sort,country,names\nplace,NO,Vale|Oss\nofficial,,vale\n");
        Gazetteer second = read("sort,country,names\nplace,SE,Vale\n");

        assertThat(first.merge(second).entries())
                .containsExactly(
                        new Entry(Sort.PLACE, "SE", "Vale"),
                        new Entry(Sort.PLACE, "NO", "Oss"),
                        new Entry(Sort.OFFICIAL, "", "vale"));
    }

    @Test
    void a_broken_one_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("sort,names\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a gazetteer has other columns");
        assertThatThrownBy(() -> read("sort,country,names\nplace,NO,Oss\ntown,NO,Oss\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("own.csv:3");
        assertThatThrownBy(() -> read("sort,country,names\nplace,Q7,Oss\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there is no such country");
    }

    private static Gazetteer read(String csv) {
        return Gazetteer.read("own.csv", new StringReader(csv));
    }
}
