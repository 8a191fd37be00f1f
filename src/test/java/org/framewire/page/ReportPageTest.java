package org.framewire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.framewire.Sha256;
import org.framewire.corpus.Control;
import org.framewire.report.Example;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private final Document page = Jsoup.parse(ReportPage.of(SamplePage.full()));

    @Test
    void the_finding_counts_only_outlets_with_enough_sentences() {
        assertThat(page.select(".finding").text())
                .isEqualTo("Of 4 outlets with enough sentences, a model finds 1 to frame the United States unfavourably"
                        + " more often than favourably and 1 the reverse; for 2 the difference lies within the margin of"
                        + " error. With what is not known of the model\u2019s errors in the intervals, those of the"
                        + " unfavourable and the favourable share lie apart for 1 of 1.");
    }

    @Test
    void an_outlet_stands_with_its_net_framing_interval_and_number_of_sentences_and_leads_to_its_sentences() {
        Element row = page.select("#outlets tbody tr").first();
        String anchor = row.select("a").attr("href").substring(1);

        assertThat(row.text())
                .isEqualTo(
                        "Delta Gazette Egypt, captured by the state \u00b7 155 sentences \u221235 [\u221243, \u221227]");
        assertThat(page.getElementById(anchor).select("h4").text()).isEqualTo("Delta Gazette");
        assertThat(page.getElementById(anchor).select(".examples li").eachText())
                .containsExactly(
                        "Unfavourable \u00b7 attributed: the ministry The embassy was blamed for the delay."
                                + " Envoy arrives, 2024-05-01 \u00b7 model\u2019s probability 91%",
                        "Favourable \u00b7 own voice Washington kept its word to the island."
                                + " Envoy arrives, 2024-05-01 \u00b7 model\u2019s probability 91%");
    }

    @Test
    void outlets_with_too_few_sentences_come_last_and_are_named_so() {
        assertThat(page.select("#outlets tr.few th").eachText())
                .containsExactly(
                        "Nile Observer Egypt, private \u00b7 8 sentences",
                        "Silent Sheet Country not known, state-controlled \u00b7 0 sentences");
        assertThat(page.select("#outlets .group").text()).startsWith("Too few to conclude from");
        assertThat(page.select("#outlets tr.few .value").eachText()).last().isEqualTo("no sentence");
    }

    @Test
    void bars_are_as_wide_as_the_shares_that_stand_below_them() {
        Element row = page.select("#claims tbody tr:contains(Delta Gazette)").first();

        assertThat(row.select("rect.anti.own_voice").attr("width")).isEqualTo("18.06%");
        assertThat(row.select("rect.anti.own_voice").attr("x")).isEqualTo("31.94%");
        assertThat(row.select(".sides p").first().text())
                .isEqualTo("Unfavourable 39% [31, 47]: own voice 18% [10, 26],"
                        + " attributed 13% [5, 21], state media 8% [0, 16]");
    }

    @Test
    void every_record_is_kept_rejected_or_a_duplicate_and_reasons_are_counted() {
        assertThat(page.select("#read .explain").text())
                .startsWith("1,204 records were read: 1,100 kept, 90 rejected, 14 duplicates.");
        assertThat(page.select("#read table:contains(Rejected) tr").eachText())
                .containsExactly("no text 60", "language 30");
    }

    @Test
    void the_models_errors_are_told_in_words_and_figures() {
        assertThat(page.select("#errors .explain").first().text())
                .contains(
                        "Of 100 sentences that it calls unfavourable, about 58 are; of 100 unfavourable ones it finds"
                                + " about 47.",
                        "1,246 sentences of outlets that it had not learned from");
        assertThat(page.select("#errors tbody tr").eachText())
                .contains("unfavourable 0.58 0.47 0.52 [0.40, 0.60] 269", "favourable 0.46 0.34 0.39 87");
    }

    @Test
    void months_relays_and_corrected_shares_have_sections_only_where_there_are_some() {
        Document bare = Jsoup.parse(ReportPage.of(SamplePage.of(List.of())));

        assertThat(page.select("#trend figure").text()).contains("Japan", "2024-03: \u221210", "2024-06");
        assertThat(page.select("#trend circle.few")).hasSize(1);
        assertThat(page.select("#relays tbody tr").text())
                .isEqualTo("Harbor Post Japan, relays Delta State Radio 3 2 0 1");
        assertThat(page.select("#corrected tbody tr").text()).contains("45% [31, 60] as counted 39% [31, 47]");
        assertThat(bare.select("#trend, #relays, #corrected")).isEmpty();
        assertThat(bare.select("nav").text()).doesNotContain("Months", "Relays");
    }

    @Test
    void hostile_texts_stay_texts() {
        String html = ReportPage.of(HostilePage.data());
        Document hostile = Jsoup.parse(html);

        assertThat(hostile.select("script, img, iframe, object, form, base, link"))
                .isEmpty();
        assertThat(hostile.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on") || name.equals("style")))
                .isEmpty();
        assertThat(hostile.select("a").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://harbor-post.example/"));
        assertThat(html).doesNotContain("\u202E", "\u0000", "x".repeat(500));
        assertThat(hostile.select("h4").eachText())
                .contains("<script>document.title = 'taken'</script>", "reversed \uFFFDtxet and \uFFFD nothing");
    }

    @Test
    void where_texts_are_left_out_an_address_and_a_number_stand_in_their_place_and_the_page_says_why() {
        Example withUrl = SamplePage.example("a", "Washington kept its word.", Framing.PRO, Claim.ATTRIBUTED)
                .withoutText();
        Example headline = new Example(
                "in.jsonl:7", "b", "story", 0, null, null, null, null, Framing.ANTI, 91, Claim.OWN_VOICE, null);
        Document without = Jsoup.parse(ReportPage.of(SamplePage.of(List.of(
                SamplePage.group("Harbor Post", "JP", Control.PRIVATE, 1, 30, 10, 10, List.of(withUrl, headline))))));

        assertThat(without.select("#examples p.explain").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("The sentences themselves are left out", "--no-text", "SHA-256");
        assertThat(without.select("ul.examples li").eachText())
                .containsExactly(
                        "Favourable \u00b7 attributed https://harbor-post.example/a?b=1&c=2, sentence 1,"
                                + " 2024-05-01 \u00b7 model\u2019s probability 91%",
                        "Unfavourable \u00b7 own voice in.jsonl:7, headline \u00b7 model\u2019s probability 91%");
        assertThat(without.select(".examples a").eachAttr("href"))
                .containsExactly("https://harbor-post.example/a?b=1&c=2");
        assertThat(page.select("#examples > p.explain")).hasSize(1);
    }

    @Test
    void links_out_tell_the_other_side_nothing() {
        assertThat(page.select("a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noreferrer noopener external"));
        assertThat(page.select("a[href^=http]").first().attr("href"))
                .isEqualTo("https://harbor-post.example/a?b=1&c=2");
    }

    @Test
    void the_policy_lets_the_pages_own_style_in_and_nothing_else() {
        String css = page.select("style").first().data();
        String hash = Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(css).doesNotContain("@import", "http:", "https:");
    }

    @Test
    void the_order_of_the_data_changes_no_byte() {
        PageData data = SamplePage.full();
        List<Group> outlets = new ArrayList<>(data.outlets());
        List<Group> countries = new ArrayList<>(data.countries());
        Collections.reverse(outlets);
        Collections.reverse(countries);

        assertThat(ReportPage.of(new PageData(data.run(), data.model(), countries, outlets, data.relays(), 0)))
                .isEqualTo(ReportPage.of(data));
    }

    @Test
    void very_many_outlets_with_very_long_texts_make_a_page_of_about_two_megabytes() {
        String text = "\u20ac&\"".repeat(Example.LONGEST / 3);
        List<Group> outlets = IntStream.range(0, 300)
                .mapToObj(i -> SamplePage.group(
                        i + text, "JP", Control.PRIVATE, 1, 100 + i, 100, 100, Collections.nCopies(5, longest(text))))
                .toList();
        String html = ReportPage.of(SamplePage.of(outlets));

        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000_000, 2_500_000);
        assertThat(Jsoup.parse(html).select("article.outlet")).hasSize(200);
        assertThat(html).contains("100 further outlets with fewer sentences");
    }

    private static Example longest(String text) {
        String url = "https://harbor-post.example/" + "a".repeat(360);
        return new Example(
                "in.jsonl:1", "id", "story", 1, null, text, url, text, Framing.ANTI, 91, Claim.ATTRIBUTED, text);
    }
}
