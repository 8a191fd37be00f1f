package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as newspapers write them, with where their words and sentences end. */
class SegmentedTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "Mr. Faro, Dr. Senn and Lin Orsa Jr. met.\tMr. Faro , Dr. Senn and Lin Orsa Jr. met .",
                "The U.N. and the U.S.A. met at 10 p.m. in D.C.\tThe U.N. and the U.S.A. met at 10 p.m. in D.C.",
                "Plan B. and plan b. failed\tPlan B. and plan b . failed",
                "e.g. this and i.e. that.\te.g. this and i.e. that .",
                "Wait... what -- no - yes\tWait ... what -- no - yes",
                "The '90s and 'tis and rock 'n' roll\tThe ' 90s and ' tis and rock ' n ' roll",
                "O'Neil's and the boys' dogs' tails\tO'Neil's and the boys ' dogs ' tails",
                "Shouldn't've said y'all'd've\tShouldn't've said y'all'd've",
                "GOP'S AND ORLAN'S\tGOP 'S AND ORLAN 'S",
                "3.5 million, 1,000 and 10:30 in 2024.\t3.5 million , 1,000 and 10:30 in 2024 .",
                "1. First, 2) second, 3rd and 4x4\t1 . First , 2 ) second , 3rd and 4x4",
                "5th-century, 7, and 8.\t5th - century , 7 , and 8 .",
                "$3.5m, 40%, £5 and 3km\t$ 3.5m , 40 % , £ 5 and 3km",
                "http://a.example/x), www.delta.example. and pic.twitter.com/abc!\thttp://a.example/x ) , www.delta.example . and pic.twitter.com/abc !",
                "https://delta.example/“quoted” and <http://a.example>\thttps://delta.example/ “ quoted ” and < http://a.example >",
                "wwww and httpx and picture\twwww and httpx and picture",
                "été naïve Ü ñ 北京 x́y\tété naïve Ü ñ 北京 x́y",
                "😀 😀a a😀\t😀 😀 a a 😀",
                "St. Nara Ave. No. 5 vs. Oss\tSt . Nara Ave . No . 5 vs. Oss",
                "a.b.c. and a.b\ta.b.c. and a . b",
                "U.S\tU. S",
                "I. said so\tI. said so",
                "“Yes,” he said.\t“ Yes , ” he said .",
            })
    void words_numbers_and_marks_part(String text, String tokens) {
        assertThat(String.join(" ", Tokens.of(text).stream().map(Token::text).toList()))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "The U.N. and the U.S.A. met at 10 p.m. in D.C.\t10",
                "The '90s and 'tis and rock 'n' roll\t90s",
                "3.5 million, 1,000 and 10:30 in 2024.\t3.5 1,000 10:30 2024",
                "1. First, 2) second, 3rd and 4x4\t1 2 3rd 4x4",
                "5th-century, 7, and 8.\t5th 7 8",
                "$3.5m, 40%, £5 and 3km\t3.5m 40 5 3km",
                "http://a.example/x), www.delta.example. and pic.twitter.com/abc!\thttp://a.example/x www.delta.example pic.twitter.com/abc",
                "https://delta.example/“quoted” and <http://a.example>\thttps://delta.example/ http://a.example",
                "St. Nara Ave. No. 5 vs. Oss\t5",
            })
    void numbers_and_addresses_are_told_from_words(String text, String found) {
        List<String> others = Tokens.of(text).stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.ADDRESS)
                .map(Token::text)
                .toList();
        assertThat(String.join(" ", others)).isEqualTo(found);
    }

    /** @param text with a {@code |} where a sentence ends and another one begins */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met Mr. Faro. |She left.",
                "He met Mr. Faro in Nara. she left.",
                "It cost $3.5 million. |It rose 4.2 percent.",
                "They met at 10 a.m. |The talks went on.",
                "They met at 10 a.m. and left.",
                "“Yes.” |He left.",
                "“Yes,” he said. |“No.”",
                "“Are you sure?” he asked. |Nobody was.",
                "He asked: “Are you sure?” |She nodded.",
                "He said (it was late.) |She left.",
                "He left (it was late). |She stayed.",
                "Wait... |He left. |And then … she left.",
                "Wait ... he left. |No...yes.",
                "Who? |What! |Where?! |Here.",
                "First line\n|Second line.",
                "First line.\n|Second line.",
                "A heading\n\n|The text began.",
                "The text was cut\nin the middle of it.",
                "1. The first. |2. The second.",
                "1) The first |2) The second",
                "(a) The first. |(b) The second.",
                "• The first\n|• The second",
                "- The first\n|- The second",
                "The Corp. |The board met. |Delta Corp. said so.",
                "Delta Inc. |The board met.",
                "He came from Washington, D.C. |The town was cold.",
                "The U.S. |He left.",
                "The U.S. government left.",
                "Gen. Orlan left. |Col. Faro stayed.",
                "It was No. 5. |It won.",
                "He was born in Oct. 1950. |He died in Jan.",
                "See Fig. 5. |It shows all.",
                "J. R. Faro left. |J. stayed.",
                "He got an A. |She got a B. |They left.",
                "Prof. Senn et al. found it. |It was new.",
                "The end.|The beginning. |The file.txt is new.",
                "The site delta.example is new. |It is good.",
                "It rose by 5.|The bank cut it.",
                "It was true.[1] |It was new.[2]",
                "It was true.1 |It was new.",
                "Yes! said he. |Yes, he said!",
                "“Go!” said he. |“Stay!” |She left.",
                "'Go,' she said. |'Stay.'",
                "He said “go.” |She stayed.",
                "He said “go” . |She stayed.",
                "He said “go”. |She stayed.",
                "The boys' house. |It burned.",
                "What is this? |(He left.) |She stayed.",
                "He left.) |She stayed.",
                "NARA (AP) — The mayor left. |He was ill.",
                "By Orlan Faro\n|The mayor left.",
                "Mayor leaves; council stays",
                "The mayor left: he was ill.",
                "Photo: The mayor. |Credit: A. Faro",
                "He moved to St. Nara. |It is small.",
                "He paid 5 c. and left. |Nobody saw.",
                "It was 5 p.m. EST. |They left.",
                "It was 5 p.m. Monday. |They left.",
                "“I am ill. |I stay,” he said. |She left.",
                "“I am ill. |I stay.",
                "The talks (in Oss, Nara, etc.) failed. |They left.",
                "He said that. |(It was late.) |She left.",
                "Is it true? |“Yes.” |Is it? |No.",
                "He is ill.” |She left.",
                "... and so he left. |She stayed.",
                "The mayor of Nara\n\n|Orlan Faro left.",
                "The mayor of Nara, Orlan Faro,\nleft on Monday.",
                "The old bridge was closed on Monday by the\nHarbour Board. |It is old.",
                "Orlan Faro\n|Mira Senn\n|Lin Orsa",
                "It cost 5 kr. |The price rose.",
                "Lt. Col. J. R. Faro of the U.S. Army left. |He is 50.",
                "The U.S., the U.K. and the U.N. met. |All left.",
                "It was made in the U.K. |It is new.",
                "They met in Sept. |They left in Oct.",
                "It is about 5 ft. long. |It is 6 ft. |The end.",
                "Vol. 5, pp. 7-9, ed. by Senn. |It is new.",
                "The co. left. |The company stayed.",
                "Mt. Nara is high. |Ft. Oss is old.",
                "He left at 5.30. |She left at 6.",
                "I.e. it is new. |E.g. this one.",
                "Yahoo! said so. |It rose.",
                "“Who?” asked the mayor. |“Me?”",
                "“Stop!” the mayor said. |He left.",
                "He said, “Stop!” |The mayor left.",
                "He said ‘stop.’ |She left.",
                "He left; she stayed. |They met – or so it seemed. |It was late.",
            })
    void sentences_end_where_a_reader_ends_them(String text) {
        String whole = text.replace("|", "");
        List<String> sentences = new SentenceSplitter()
                .split(whole).stream().map(span -> span.of(whole)).toList();
        assertThat(sentences).containsExactly(text.split("\\s*\\|"));
    }
}
