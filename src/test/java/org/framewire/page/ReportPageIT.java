package org.framewire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in a browser: a sample with everything that a page can show, and hostile texts. With
 * {@code -Dframewire.page=FILE} another page instead, with {@code -Dframewire.pictures=FOLDER} pictures of it are kept.
 */
class ReportPageIT {
    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Browser.program().isPresent(), "Chromium is not installed");
        String other = System.getProperty("framewire.page");
        page = other == null ? folder.resolve("report.html") : Path.of(other).toAbsolutePath();
        if (other == null) {
            Files.writeString(page, ReportPage.of(HostilePage.data()));
        }
        browser = new Browser(Browser.program().orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,light", "390,dark", "1280,light", "1280,dark"})
    void it_is_seen_and_is_no_wider_than_the_window(int width, String colours) throws Exception {
        browser.open(page, width, colours);

        byte[] picture = browser.screenshot();
        keep("page-" + width + "-" + colours + ".png", picture);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(shareUnlikeCorner(image)).isBetween(0.02, 0.6);
        assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"390,light", "1280,light", "1280,dark"})
    void axe_finds_nothing(int width, String colours) throws Exception {
        browser.open(page, width, colours);
        try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            browser.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }

        assertThat(browser.evaluate("axe.run().then(found => found.violations.map(violation => violation.id + ': '"
                        + " + violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)))"))
                .isEqualTo(List.of());
        assertThat((Integer) browser.evaluate("axe.run().then(found => found.passes.length)"))
                .isGreaterThan(15);
    }

    @Test
    void it_asks_for_nothing_and_nothing_is_complained_of() throws Exception {
        int before = browser.events().size();
        browser.open(page, 1280, "light");

        List<String> events = new ArrayList<>(
                browser.events().subList(before, browser.events().size()));
        assertThat(events)
                .hasSize(1)
                .first()
                .asString()
                .contains("Network.requestWillBeSent", page.toUri().toString());
        assertThat(browser.evaluate("document.scripts.length")).isEqualTo(0);
    }

    @Test
    void every_link_within_it_leads_to_its_place() throws Exception {
        browser.open(page, 390, "light");

        assertThat((Integer) browser.evaluate("document.querySelectorAll('a[href^=\"#\"]').length"))
                .isGreaterThan(10);
        assertThat(browser.evaluate("""
            [...document.querySelectorAll('a[href^="#"]')].filter(link => {
              scrollTo(0, 0);
              link.click();
              const place = document.getElementById(link.hash.slice(1));
              const top = place === null ? -1 : place.getBoundingClientRect().top;
              return !(top >= -1 && top < innerHeight);
            }).map(link => link.outerHTML)
            """)).isEqualTo(List.of());
    }

    @Test
    void the_tab_key_reaches_the_links_one_after_another_and_shows_where_it_is() throws Exception {
        browser.open(page, 390, "light");
        browser.press("Tab", 9);
        assertThat(browser.evaluate("document.activeElement.hash")).isEqualTo("#main");
        assertThat((Boolean) browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                .isTrue();
        browser.press("Tab", 9);
        assertThat(browser.evaluate("document.activeElement.hash")).isEqualTo("#countries");
        assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void it_prints_on_pages_of_a4() throws Exception {
        browser.open(page, 1280, "dark");

        byte[] pdf = browser.print();
        keep("page.pdf", pdf);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .startsWith("%PDF")
                .containsPattern("/MediaBox \\[0 0 59[45](\\.[0-9]+)? 84[12](\\.[0-9]+)?\\]");
    }

    /** The share of pixels that differ from the corner's colour; every seventh is looked at. */
    private static double shareUnlikeCorner(BufferedImage image) {
        int corner = image.getRGB(0, 0);
        long seen = 0;
        long unlike = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = y % 7; x < image.getWidth(); x += 7) {
                seen++;
                unlike += image.getRGB(x, y) == corner ? 0 : 1;
            }
        }
        return (double) unlike / seen;
    }

    private static void keep(String name, byte[] content) throws Exception {
        String pictures = System.getProperty("framewire.pictures");
        if (pictures != null) {
            Files.write(Files.createDirectories(Path.of(pictures)).resolve(name), content);
        }
    }
}
