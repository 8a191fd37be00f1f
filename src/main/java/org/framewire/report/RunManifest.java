package org.framewire.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did, with what, on what: {@code run.json}. Two runs on the same input with the same options differ in
 * {@code timing} and nothing else.
 *
 * @param framewire version of the program
 * @param commit the commit it was built from, or null
 * @param java version of the Java runtime
 * @param spark version of Spark
 * @param model the model that tagged the sentences
 * @param gold how the model does on the user's own labelled sentences, or null
 * @param registry the outlets' registry
 * @param gazetteer what tells the countries and kinds of sources
 * @param options every option by its name, defaults included
 * @param inputs every file that was read, in the order of names
 * @param records what became of the input records
 * @param rejectedByReason how many records were not used, by reason; adds up to {@code records.rejected}
 * @param corpus what the records that were kept amount to
 * @param cleaning what was done to the texts of the articles that were kept
 */
public record RunManifest(
        String framewire,
        String commit,
        String java,
        String spark,
        Model model,
        Gold gold,
        Registry registry,
        Registry gazetteer,
        SortedMap<String, String> options,
        List<Input> inputs,
        Records records,
        SortedMap<String, Long> rejectedByReason,
        Corpus corpus,
        Cleaning cleaning,
        Timing timing) {
    public RunManifest {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        inputs = List.copyOf(inputs);
        rejectedByReason = Collections.unmodifiableSortedMap(new TreeMap<>(rejectedByReason));
        long sum = rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
        if (sum != records.rejected()) {
            throw new IllegalArgumentException(sum + " records rejected by reason, " + records.rejected() + " in all");
        }
    }

    /**
     * @param id what the model's card calls it
     * @param encoder the id of the encoder that has a say; null where the networks decide alone
     * @param file SHA-256 of the file in hexadecimal digits, or {@code shipped}
     * @param framingMacroF1 framing macro-F1 on held-out sentences, from its card; null where it was never measured
     */
    public record Model(String id, String encoder, String file, Double framingMacroF1) {}

    /**
     * The model against sentences that the user labelled.
     *
     * @param file its name
     * @param sha256 of its content, hexadecimal digits
     * @param sentences labelled ones in it
     * @param drawn those that were drawn from this corpus at random and found among its U.S. sentences, so that shares
     *     are corrected by them; null where the file tells no probabilities
     * @param usF1 F1 of the target {@code us}
     * @param framingMacroF1 on the sentences with a target
     * @param claimMacroF1 on all sentences
     */
    public record Gold(
            String file,
            String sha256,
            int sentences,
            Integer drawn,
            Figure usF1,
            Figure framingMacroF1,
            Figure claimMacroF1) {}

    /** A figure with its 95 % interval. */
    public record Figure(double value, double low, double high) {}

    /**
     * @param name {@code shipped}, or the file's name
     * @param sha256 of its content, hexadecimal digits
     */
    public record Registry(String name, String sha256, long rows) {}

    /** @param sha256 of its content, hexadecimal digits */
    public record Input(String name, long bytes, String sha256) {}

    /** Input records: {@code read = kept + rejected + duplicates}, always. */
    public record Records(long read, long kept, long rejected, long duplicates) {
        public Records {
            if ((kept | rejected | duplicates) < 0 || read != kept + rejected + duplicates) {
                throw new IllegalArgumentException("read " + read + " records, but kept " + kept + ", rejected "
                        + rejected + " and dropped " + duplicates + " duplicates");
            }
        }
    }

    /**
     * @param articles the articles that were kept
     * @param copies those of them that repeat another article of their story
     * @param usSentences the sentences that all shares are of
     * @param repaired articles whose characters had to be repaired, or have some that are lost
     * @param repairs what was repaired, by rule
     * @param dates articles by where their date is from ({@code field}, {@code url}) or why it is missing; adds up to
     *     {@code articles}
     * @param languages articles by the language detected; adds up to {@code articles}
     */
    public record Corpus(
            long articles,
            long copies,
            long sentences,
            long usSentences,
            long blocSentences,
            long repaired,
            SortedMap<String, Repaired> repairs,
            SortedMap<String, Long> dates,
            SortedMap<String, Long> languages) {
        public Corpus {
            repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
            dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
            languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        }
    }

    /**
     * What one rule repaired.
     *
     * @param articles in which it did
     * @param places in them, all together
     */
    public record Repaired(long articles, long places) {}

    /**
     * @param removedByRule lines, and parts of lines, that were taken out of articles as no part of their text, by rule
     *     ({@code residue.tsv} and the rules in the code of the cleaning); {@code recurring_line} counts those that
     *     were found by their recurrence in the corpus
     * @param datelines articles with a dateline
     * @param bylines articles with a byline, in their text or beside it
     * @param agencyCredits articles that name an agency or others as a source of the whole
     * @param captions captions found
     */
    public record Cleaning(
            SortedMap<String, Long> removedByRule, long datelines, long bylines, long agencyCredits, long captions) {
        public Cleaning {
            removedByRule = Collections.unmodifiableSortedMap(new TreeMap<>(removedByRule));
        }
    }

    /** @param started an ISO 8601 instant in UTC */
    public record Timing(String started, double seconds) {}
}
