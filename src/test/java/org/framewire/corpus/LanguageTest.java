package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static Language of(String text) {
        return Language.of(text, Set.of("en"));
    }

    private static final String ENGLISH =
            "The old bridge over the river was opened to traffic again on Monday, and the mayor"
                    + " said that it had been repaired with money from the county. ";
    private static final String GERMAN =
            "Die alte Brücke über den Fluss wurde am Montag wieder für den Verkehr geöffnet, und"
                    + " der Bürgermeister sagte, sie sei mit Geld des Kreises repariert worden. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | " + GERMAN,
                "es | El viejo puente sobre el río fue abierto de nuevo al tráfico el lunes, y el alcalde dijo que"
                        + " había sido reparado con dinero de la provincia.",
                "fr | Le vieux pont sur la rivière a été rouvert à la circulation lundi, et le maire a déclaré qu'il"
                        + " avait été réparé avec l'argent du département.",
                "nl | De oude brug over de rivier werd maandag weer voor het verkeer geopend, en de burgemeester zei"
                        + " dat ze met geld van de provincie was hersteld.",
                "ru | Старый мост через реку в понедельник снова открыли для движения, и мэр сказал, что его"
                        + " отремонтировали на деньги области.",
                "zh | 横跨这条河的老桥星期一重新开放通车，市长说修理的钱来自县政府。居民们一大早就来到桥边，看第一辆公共汽车"
                        + "驶过。商店的主人说，他们等这一天已经等了三年。市长感谢工人们的辛勤劳动，并答应明年再修一条通往学校的路。",
                "ko | 강을 가로지르는 오래된 다리가 월요일에 다시 개통되었고 시장은 군의 돈으로 수리되었다고 말했다. 주민들은 아침"
                        + " 일찍부터 다리로 나와 첫 버스가 지나가는 모습을 지켜보았다.",
                "ar | أعيد فتح الجسر القديم فوق النهر أمام حركة المرور يوم الاثنين وقال رئيس البلدية إنه تم إصلاحه"
                        + " بأموال المحافظة.",
            })
    void another_language_is_known_without_doubt(String code, String text) {
        Language language = of(text);

        assertThat(language.code()).isEqualTo(code);
        assertThat(language.isSurelyNoneOf(Set.of("en"))).isTrue();
    }

    @Test
    void english_is_known_by_its_commonest_words() {
        assertThat(of(ENGLISH)).isEqualTo(new Language("en", 1));
    }

    @Test
    void english_without_them_is_never_surely_another_language() {
        Language headlines = of("Bridge repaired, mayor pleased. Ferry strike looms. Storm warning lifted; schools"
                + " reopen Monday. Police seek witnesses. Fish prices rise again.");

        assertThat(headlines.isSurelyNoneOf(Set.of("en"))).isFalse();
    }

    @Test
    void too_little_text_tells_nothing() {
        assertThat(of("Guten Tag")).isEqualTo(new Language("und", 0));
        assertThat(of("2024 17 99 +++ 12345 / 678").isSurelyNoneOf(Set.of("en")))
                .isFalse();
    }

    @Test
    void a_long_foreign_quotation_in_the_middle_does_not_make_an_article_foreign() {
        assertThat(of(ENGLISH.repeat(10) + GERMAN.repeat(10) + ENGLISH.repeat(10)))
                .isEqualTo(new Language("en", 1));
    }

    @Test
    void sixty_letters_tell_a_language() {
        assertThat(of("the ".repeat(20))).isEqualTo(new Language("en", 1));
        assertThat(of("the ".repeat(19) + "of")).isEqualTo(new Language("und", 0));
    }

    @Test
    void three_of_the_commonest_words_in_twenty_five_are_english() {
        String german = "Brücke Fluss wurde Montag wieder Verkehr geöffnet Bürgermeister sagte Geld Kreis repariert"
                + " worden Straße Nachmittag Rathaus Gemeinde Schule Kinder Winter Sommer Abend";
        assertThat(of("the " + german + " of and")).isEqualTo(new Language("en", 1));
        assertThat(of("der " + german + " of and").code()).isEqualTo("de");
    }

    @Test
    void the_script_decides_where_english_alone_is_asked_for() {
        String russian = "Старый мост через реку в понедельник снова открыли для движения, и мэр сказал, что его"
                + " отремонтировали на деньги области.";
        assertThat(of(russian)).isEqualTo(new Language("ru", 1));
        assertThat(Language.of(russian, Set.of("en", "de")).confidence()).isBetween(0.85, 1.0);
        assertThat(of(GERMAN).confidence()).isGreaterThanOrEqualTo(0.85).isLessThan(1);
    }

    @Test
    void a_language_that_is_asked_for_is_never_refused() {
        Language german = Language.of(GERMAN, Set.of("de", "nl"));
        assertThat(german.code()).isEqualTo("de");
        assertThat(german.confidence()).isBetween(0.5, 1.0);
        assertThat(german.isSurelyNoneOf(Set.of("de", "nl"))).isFalse();
        assertThat(new Language("de", 0.85).isSurelyNoneOf(Set.of("en"))).isTrue();
        assertThat(new Language("de", 0.84).isSurelyNoneOf(Set.of("en"))).isFalse();
    }
}
