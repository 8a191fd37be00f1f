package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.corpus.Control;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    Path folder;

    private final SampleReport report = new SampleReport()
            .article(
                    "in.jsonl:1",
                    "Harbor Post",
                    "JP",
                    Control.UNKNOWN,
                    "s",
                    List.of(
                            (a, n) -> Samples.sentence(a, n, Target.US, Framing.ANTI, Claim.ATTRIBUTED),
                            (a, n) -> Samples.sentence(a, n, Target.NONE, Framing.NEUTRAL, Claim.OWN_VOICE)));

    @Test
    void the_table_of_outlets_reads_as_it_should() {
        report.write(folder, 1);

        assertTable("by_source.csv", """
            source,country,control,articles,articles_without_copies,sentences,us_sentences,bloc_sentences,stories,\
            anti_count,neutral_count,pro_count,\
            us_sentences_without_copies,anti_count_without_copies,neutral_count_without_copies,\
            pro_count_without_copies,anti_share,anti_low,anti_high,pro_share,pro_low,pro_high,\
            anti_corrected_share,anti_corrected_low,anti_corrected_high,\
            pro_corrected_share,pro_corrected_low,pro_corrected_high,estimator,\
            net_framing,net_low,net_high,own_voice_anti_share,own_voice_anti_low,own_voice_anti_high,\
            own_voice_pro_share,own_voice_pro_low,own_voice_pro_high,\
            attributed_share,state_media_share,own_voice_share,named_sources,unnamed_sources,few
            Harbor Post,JP,unknown,1,1,2,1,0,1,1,0,0,1,1,0,0,1.000000,0.051982,1.000000,0.000000,0.000000,0.948018,\
            ,,,,,,,-1.000000,-1.000000,0.340701,,,,,,,1.000000,0.000000,0.000000,0,0,true
            """);
    }

    @Test
    void the_table_of_sentences_reads_as_it_should() {
        report.write(folder, 1);

        assertTable("sentences.csv", """
            where,article,url,title,source,country,control,date,story,first_of_story,number,start,end,text,sha256,\
            target,target_probability,framing,framing_probability,claim,claim_probability,\
            claim_by_words,claimant,claimant_name,claimant_kind,claimant_named,claimant_country,via,cue,quote_form,stance,\
            claimant_key,state_medium,state_medium_country,self_citation
            in.jsonl:1,id-in.jsonl:1,https://harbor-post.example/in.jsonl:1,Envoy arrives,Harbor Post,JP,unknown,\
            2024-05-01,s,true,0,0,11,Sentence 0.,\
            fe9b94679c02769bc5a15bae6e962155c3a67a4daf67cb2a6e692b6b52ec0487,us,0.750000,anti,0.500000,attributed,0.500000,\
            attributed,the ministry,ministry,government,false,JP,"Pier Wire; KCNA",said,indirect,neutral,ministry,,,false
            """);
    }

    @Test
    void the_other_tables_read_as_they_should() {
        report.write(folder, 1);

        assertTable("framing_by_claim.csv", """
            source,country,control,framing,claim,sentences,sentences_without_copies,share,low,high,\
            corrected_share,corrected_low,corrected_high,estimator,share_of_framing
            Harbor Post,JP,unknown,anti,attributed,1,1,1.000000,0.051982,1.000000,,,,,1.000000
            Harbor Post,JP,unknown,anti,state_media,0,0,0.000000,0.000000,0.948018,,,,,0.000000
            Harbor Post,JP,unknown,anti,own_voice,0,0,0.000000,0.000000,0.948018,,,,,0.000000
            Harbor Post,JP,unknown,neutral,attributed,0,0,0.000000,0.000000,0.948018,,,,,
            Harbor Post,JP,unknown,neutral,state_media,0,0,0.000000,0.000000,0.948018,,,,,
            Harbor Post,JP,unknown,neutral,own_voice,0,0,0.000000,0.000000,0.948018,,,,,
            Harbor Post,JP,unknown,pro,attributed,0,0,0.000000,0.000000,0.948018,,,,,
            Harbor Post,JP,unknown,pro,state_media,0,0,0.000000,0.000000,0.948018,,,,,
            Harbor Post,JP,unknown,pro,own_voice,0,0,0.000000,0.000000,0.948018,,,,,
            """);
        assertTable("unmapped_sources.csv", """
            source,country,example_url,articles
            Harbor Post,JP,https://harbor-post.example/in.jsonl:1,1
            """);
        assertTable("rejected.csv", """
            where,reason,found
            in.jsonl:9,broken_json,"{""id"
            """);
        assertThat(folder.resolve("run.json")).content().contains("\"us_sentences\" : 1,");
    }

    @Test
    void without_texts_the_same_columns_and_counts_stay() throws IOException {
        report.write(folder, 1, Texts.LEFT_OUT);

        assertThat(folder.resolve("sentences.csv"))
                .content()
                .contains("number,start,end,text,sha256,")
                .endsWith("in.jsonl:1,id-in.jsonl:1,https://harbor-post.example/in.jsonl:1,,Harbor Post,JP,unknown,"
                        + "2024-05-01,s,true,0,0,11,,"
                        + Sha256.hex("Sentence 0.")
                        + ",us,0.750000,anti,0.500000,attributed,0.500000,attributed,,ministry,government,false,JP,"
                        + "\"Pier Wire; KCNA\",said,indirect,neutral,ministry,,,false\r\n");
        assertTable("rejected.csv", """
            where,reason,found
            in.jsonl:9,broken_json,
            """);
        assertThat(folder.resolve("datapackage.json")).content().contains("are left out, as the option --no-text asks");
        assertThat(folder.resolve("claimants.csv")).content().contains("\r\nministry,ministry,government,");
    }

    @Test
    void a_manifest_that_counts_otherwise_than_the_tables_is_refused() {
        assertThatThrownBy(() -> report.write(folder, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 U.S. sentences of the tallies, but the manifest has 2");
        report.evidence.clear();
        assertThatThrownBy(() -> report.write(folder, 1))
                .hasMessage("1 U.S. sentences in claimants.csv, but the evidence has 0");
        assertThat(folder.resolve("run.json")).doesNotExist();
    }

    @Test
    void a_full_disk_is_the_users_business() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "this system has no device that is always full");
        Path link = Files.createSymbolicLink(folder.resolve("rejected.csv"), full);

        assertThatThrownBy(() -> new ReportWriter(folder, Texts.KEPT).rejected(SampleReport.REJECTED.iterator()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the report cannot be written")
                .hasMessageContaining("No space left on device");
        Files.delete(link);
    }

    private void assertTable(String file, String lines) {
        assertThat(folder.resolve(file)).content().isEqualTo("\uFEFF" + lines.replace("\n", "\r\n"));
    }
}
