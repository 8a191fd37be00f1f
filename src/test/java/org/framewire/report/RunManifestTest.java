package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;

class RunManifestTest {
    static RunManifest manifest(RunManifest.Records records, long usSentences, Map<String, Long> rejectedByReason) {
        return new RunManifest(
                "0.1.0",
                null,
                "17.0.15",
                "4.2.0",
                new RunManifest.Model("frames-1", null, "shipped", 0.5),
                null,
                new RunManifest.Registry("shipped", "ab12", 312),
                new RunManifest.Registry("shipped + mine.csv", "cd34", 1402),
                new TreeMap<>(Map.of("out", "out/demo", "max-rejected", "0.5")),
                List.of(new RunManifest.Input("a.csv", 12, "cd34")),
                records,
                new TreeMap<>(rejectedByReason),
                new RunManifest.Corpus(
                        records.kept(),
                        0,
                        9,
                        usSentences,
                        1,
                        0,
                        new TreeMap<>(Map.of("entities", new RunManifest.Repaired(1, 3))),
                        new TreeMap<>(Map.of("field", 1L, "future", 1L)),
                        new TreeMap<>(Map.of("en", 2L))),
                new RunManifest.Cleaning(new TreeMap<>(Map.of("link", 2L)), 1, 0, 1, 3),
                new RunManifest.Timing("2024-05-01T10:00:00Z", 1.5));
    }

    @Test
    void it_is_written_with_sorted_maps_and_the_timing_last() throws Json.Malformed {
        RunManifest manifest = manifest(new RunManifest.Records(4, 2, 1, 1), 3, Map.of("no_text", 1L));

        assertThat(Json.pretty(manifest)).isEqualTo("""
            {
              "framewire" : "0.1.0",
              "commit" : null,
              "java" : "17.0.15",
              "spark" : "4.2.0",
              "model" : {
                "id" : "frames-1",
                "encoder" : null,
                "file" : "shipped",
                "framing_macro_f1" : 0.5
              },
              "gold" : null,
              "registry" : {
                "name" : "shipped",
                "sha256" : "ab12",
                "rows" : 312
              },
              "gazetteer" : {
                "name" : "shipped + mine.csv",
                "sha256" : "cd34",
                "rows" : 1402
              },
              "options" : {
                "max-rejected" : "0.5",
                "out" : "out/demo"
              },
              "inputs" : [ {
                "name" : "a.csv",
                "bytes" : 12,
                "sha256" : "cd34"
              } ],
              "records" : {
                "read" : 4,
                "kept" : 2,
                "rejected" : 1,
                "duplicates" : 1
              },
              "rejected_by_reason" : {
                "no_text" : 1
              },
              "corpus" : {
                "articles" : 2,
                "copies" : 0,
                "sentences" : 9,
                "us_sentences" : 3,
                "bloc_sentences" : 1,
                "repaired" : 0,
                "repairs" : {
                  "entities" : {
                    "articles" : 1,
                    "places" : 3
                  }
                },
                "dates" : {
                  "field" : 1,
                  "future" : 1
                },
                "languages" : {
                  "en" : 2
                }
              },
              "cleaning" : {
                "removed_by_rule" : {
                  "link" : 2
                },
                "datelines" : 1,
                "bylines" : 0,
                "agency_credits" : 1,
                "captions" : 3
              },
              "timing" : {
                "started" : "2024-05-01T10:00:00Z",
                "seconds" : 1.5
              }
            }
            """);
        assertThat(Json.read(Json.pretty(manifest), RunManifest.class)).isEqualTo(manifest);
    }

    @Test
    void records_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new RunManifest.Records(5, 2, 1, 1))
                .hasMessage("read 5 records, but kept 2, rejected 1 and dropped 1 duplicates");
        assertThatThrownBy(() -> manifest(new RunManifest.Records(4, 2, 1, 1), 3, Map.of()))
                .hasMessage("0 records rejected by reason, 1 in all");
    }
}
