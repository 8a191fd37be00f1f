package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletRegistryTest {
    private static final String HEADER = "source,aliases,domain,country,control,valid_from,valid_to,evidence\n";
    private static final OutletRegistry REGISTRY =
            registry("Harbour Post,Post of the Harbour|HP,harbour.example|hp.co.example,NO,private,,,\n"
                    + "Dawn Daily,,dawn.example,KR,independent,,2019-12-31,a\n"
                    + "Dawn Daily,,dawn.example,KR,captured,2020-01-01,,b\n"
                    + "The Star (MY),Star,star.example,MY,private,,,\n"
                    + "The Star (KE),Star,thestar.example,KE,private,,,\n"
                    + "World Desk,,english.dawn.example,KR,state,,,\n");

    private static OutletRegistry registry(String rows) {
        return OutletRegistry.read("outlets.csv", new StringReader(HEADER + rows));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Post, , Harbour Post",
        "the HARBOUR-post, , Harbour Post",
        "HP, , Harbour Post",
        ", https://www.harbour.example/a, Harbour Post",
        ", news.hp.co.example, Harbour Post",
        "harbour.example, , Harbour Post",
        ", harbour.example.org, ",
        ", arbour.example, ",
        ", english.dawn.example, World Desk",
        ", www.dawn.example, Dawn Daily",
        "Star, , ",
        "Star, www.thestar.example, The Star (KE)",
        "Star MY, thestar.example, The Star (MY)",
        "Harbour Post, dawn.example, Harbour Post",
        "Unknown, dawn.example, Dawn Daily",
        "Unknown, , ",
        "'', '', ",
    })
    void an_outlet_is_found_by_name_or_domain(String source, String domain, String found) {
        assertThat(REGISTRY.find(source, domain, null).map(Outlet::source)).isEqualTo(Optional.ofNullable(found));
    }

    @Test
    void the_row_that_holds_on_the_day_counts_and_without_a_day_the_latest() {
        assertThat(REGISTRY.find("Dawn Daily", null, LocalDate.of(2019, 12, 31)).map(Outlet::control))
                .contains(Control.INDEPENDENT);
        assertThat(REGISTRY.find("Dawn Daily", null, LocalDate.of(2020, 1, 1)).map(Outlet::control))
                .contains(Control.CAPTURED);
        assertThat(REGISTRY.find("Dawn Daily", null, null).map(Outlet::control)).contains(Control.CAPTURED);
    }

    @Test
    void outside_all_spans_name_and_country_stay_and_control_is_unknown() {
        OutletRegistry registry = registry("Gone Times,,,NO,state,2000-01-01,2010-12-31,x\n");

        assertThat(registry.find("Gone Times", null, LocalDate.of(2015, 1, 1)))
                .contains(new Outlet("Gone Times", List.of(), List.of(), "NO", Control.UNKNOWN, null, null, "x"));
    }

    @Test
    void a_users_rows_add_to_and_override_those_of_the_same_source() {
        OutletRegistry user = registry("dawn daily,DD,,JP,state,,,mine\nNew Voice,,,NO,,,,\n");
        OutletRegistry merged = REGISTRY.merge(user);

        assertThat(merged.find("DD", null, LocalDate.of(2019, 1, 1)))
                .contains(new Outlet("dawn daily", List.of("DD"), List.of(), "JP", Control.STATE, null, null, "mine"));
        assertThat(merged.find(null, "dawn.example", null)).isEmpty();
        assertThat(merged.find("New Voice", null, null).map(Outlet::control)).contains(Control.UNKNOWN);
        assertThat(merged.find("HP", null, null).map(Outlet::source)).contains("Harbour Post");
        assertThat(REGISTRY.find("Dawn Daily", null, null).map(Outlet::country)).contains("KR");
    }

    @Test
    void names_and_domains_of_a_users_row_lead_to_no_other_outlet() {
        OutletRegistry merged = REGISTRY.merge(registry("My Post,Harbour Post|HP,harbour.example,JP,state,,,\n"));

        assertThat(merged.find(null, "www.harbour.example", null).map(Outlet::source))
                .contains("My Post");
        assertThat(merged.find("HP", null, null).map(Outlet::source)).contains("My Post");
        assertThat(merged.find("Harbour Post", null, null).map(Outlet::source)).contains("My Post");
        assertThat(merged.find(null, "hp.co.example", null).map(Outlet::source)).contains("Harbour Post");
    }

    @Test
    void columns_may_be_absent_and_stand_in_any_order() {
        OutletRegistry registry =
                OutletRegistry.read("mine.csv", new StringReader("\uFEFFCountry;Source\nSouth Korea;Dawn Daily\n"));

        assertThat(registry.rows())
                .containsExactly(new Outlet("Dawn Daily", List.of(), List.of(), "KR", Control.UNKNOWN, null, null, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,,,XX,private,,, | there is no such country | 2 | XX",
                "A,,,NO,wild,,, | there is no such kind of control | 2 | wild",
                "A,,,NO,state,2020,, | this is no date | 2 | valid_from 2020",
                "A,,,NO,state,2020-01-02,2020-01-01, | an outlet's row ends before it begins | 2 | 2020-01-02 to"
                        + " 2020-01-01",
                "A,,no host,NO,state,,, | this is no domain | 2 | no host",
                "A,,,NO,state,, | a row of the registry of outlets is broken | 2 | 7 cells, the header has 8:"
                        + " A,,,NO,state,,",
                "--,,,NO,state,,,x | an outlet has no name | 2 | --,,,NO,state,,,x",
            })
    void a_mistake_is_named_with_its_line(String row, String what, int line, String found) {
        assertThatThrownBy(() -> registry(row + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(
                        what + "\n  where:    outlets.csv:" + line + "\n  found:    " + found + "\n  expected: ");
    }

    @Test
    void two_rows_of_one_outlet_must_not_overlap() {
        assertThatThrownBy(() -> registry("A,,,NO,state,,2020-01-01,\nthe a,,,NO,private,2020-01-01,,\n"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("two rows of one outlet hold at the same time\n  where:    outlets.csv:3");
    }

    @Test
    void a_file_without_the_column_source_is_named() {
        assertThatThrownBy(() -> OutletRegistry.read("mine.csv", new StringReader("name,country\nA,NO\n")))
                .isInstanceOf(UserError.class)
                .hasMessage("the registry of outlets has no column source\n  where:    mine.csv:1\n"
                        + "  found:    name,country\n  expected: " + HEADER.strip());
    }

    @Test
    void it_survives_serialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(REGISTRY);
        OutletRegistry copy =
                (OutletRegistry) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy.rows()).isEqualTo(REGISTRY.rows());
        assertThat(copy.find("HP", null, null).map(Outlet::source)).contains("Harbour Post");
    }

    @Test
    void the_shipped_registry_is_read_and_knows_agencies_by_name_and_host() {
        assumeTrue(
                OutletRegistry.class.getResource("/org/framewire/outlets.csv") != null, "the build copies outlets.csv");
        OutletRegistry shipped = OutletRegistry.shipped();

        assertThat(shipped.rows()).hasSizeGreaterThan(300);
        assertThat(shipped.find("KCNA", null, null).map(Outlet::country)).contains("KP");
        assertThat(shipped.find(null, "https://english.news.cn/x", null).map(Outlet::control))
                .contains(Control.STATE);
    }
}
