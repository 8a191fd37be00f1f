package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFileReaderTest {
    private static List<RawItem> read(byte[] page) {
        return Items.all(new HtmlFileReader().read("a.html", Items.bytes(page)));
    }

    private static String html(byte[] page) {
        return ((RawRecord) read(page).get(0)).fields().get("html");
    }

    @Test
    void a_file_is_a_page_with_the_address_that_a_browser_noted() {
        String page =
                "<!DOCTYPE html>\n<!-- saved from url=(0027)https://post.example/news/1 -->\n<html><p>One.</html>";

        assertThat(read(Archives.utf8(page)))
                .containsExactly(record("a.html:1", "html", page, "url", "https://post.example/news/1"));
        assertThat(read(Archives.utf8("<p>One."))).containsExactly(record("a.html:1", "html", "<p>One."));
    }

    @Test
    void the_folder_of_a_page_is_noted() {
        assertThat(Items.all(new HtmlFileReader().read("in/b.zip!Harbour Post/a.html", Items.utf8("<p>One."))))
                .containsExactly(
                        record("in/b.zip!Harbour Post/a.html:1", "html", "<p>One.", RawRecord.FOLDER, "Harbour Post"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, Порт открылся во вторник",
        "koi8-r, KOI8-R, Порт открылся во вторник",
        "GB2312, GB18030, 港口周二重新开放",
        "euc-kr, x-windows-949, 항구가 화요일에 다시 열렸다",
        "Shift_JIS, windows-31j, 港は火曜日に再開した",
        "iso-8859-1, windows-1252, “Café” déjà",
        "windows-1250, windows-1250, Przystań otwarta w środę źle",
        "ISO-2022-JP, ISO-2022-JP, 港は火曜日に再開した",
    })
    void the_charset_that_a_page_declares_is_used(String declared, String charset, String text) {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + declared
                + "'></head><p>" + text + "</p></html>";

        assertThat(html(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
        String html5 = "<meta charset=\"" + declared + "\"><p>" + text;
        assertThat(html(html5.getBytes(Charset.forName(charset)))).isEqualTo(html5);
    }

    @Test
    void utf_8_is_seen_whatever_the_page_declares() {
        String page = "<meta charset=windows-1251><p>Порт открылся. Zoë";

        assertThat(html(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
        assertThat(html(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(page);
        assertThat(html(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void a_charset_that_does_not_exist_is_detected() {
        String page = "<meta charset='utf-8'><p>" + "Порт открылся во вторник после недели штормов. ".repeat(5);

        assertThat(html(page.getBytes(Charset.forName("windows-1251")))).isEqualTo(page);
        assertThat(html(page.replace("utf-8", "x-!!")
                        .replace("x-!!", "nonsense")
                        .getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(page.replace("utf-8", "nonsense"));
    }

    @Test
    void binary_empty_and_too_long_files_are_rejections() {
        assertThat(read(new byte[] {'%', 'P', 'D', 'F', '-', '1'}))
                .containsExactly(
                        rejection("a.html:1", RejectionReason.BINARY_FILE, "begins with the bytes 25 50 44 46 2d 31"));
        assertThat(read(Archives.utf8(" \n")))
                .containsExactly(rejection("a.html:1", RejectionReason.EMPTY_FILE, "no text"));
        assertThat(Items.all(new HtmlFileReader(10).read("a.html", Items.utf8("<p>0123456789"))))
                .containsExactly(rejection("a.html:1", RejectionReason.TOO_LONG, "more than 10 bytes"));
    }
}
