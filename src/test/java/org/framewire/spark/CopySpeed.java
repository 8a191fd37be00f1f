package org.framewire.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.TestArticles;
import org.framewire.json.Json;

/**
 * Prints how many seconds the search for copies takes for growing numbers of the articles of a compressed JSON Lines
 * file, and the exponent of its growth from one number to the next. The texts are not cleaned, so that more of them
 * share passages than in a run. Beyond the end of the file its articles come again with every fourth word changed: new
 * articles as far as passages go.
 */
final class CopySpeed {
    private static final int[] SIZES = {1_000, 3_000, 10_000, 33_000, 50_000};
    private static final int PARTITIONS = 8;
    private static final int CHANGED = 4;

    private CopySpeed() {}

    public static void main(String[] args) throws IOException, Json.Malformed {
        List<Fingerprint> prints = new ArrayList<>();
        for (int round = 0; prints.size() < SIZES[SIZES.length - 1]; round++) {
            read(Path.of(args[0]), round, prints);
        }
        SparkSession spark = LocalSpark.session();
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        double before = 0;
        for (int i = 0; i < SIZES.length; i++) {
            List<Fingerprint> some = new ArrayList<>(prints.subList(0, SIZES[i]));
            long begun = System.nanoTime();
            new CopyFinder(spark).find(context.parallelize(some, PARTITIONS));
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.print(String.format(Locale.ROOT, "%d articles: %.1f s", SIZES[i], seconds));
            System.out.println(
                    i == 0 ? "" : String.format(Locale.ROOT, ", exponent %.2f", exponent(i, seconds / before)));
            before = seconds;
        }
    }

    private static double exponent(int size, double ratio) {
        return Math.log(ratio) / Math.log((double) SIZES[size] / SIZES[size - 1]);
    }

    private static void read(Path file, int round, List<Fingerprint> prints) throws IOException, Json.Malformed {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine();
                    line != null && prints.size() < SIZES[SIZES.length - 1];
                    line = in.readLine()) {
                Map<String, Object> fields = Json.object(line);
                Object date = fields.get("date");
                prints.add(Fingerprint.of(TestArticles.article(
                        "load:" + prints.size(),
                        "load",
                        (String) fields.get("source"),
                        date == null ? null : LocalDate.parse((String) date),
                        null,
                        changed((String) fields.get("text"), round))));
            }
        }
    }

    private static String changed(String text, int round) {
        String[] words = text.split(" ");
        for (int i = 0; round > 0 && i < words.length; i += CHANGED) {
            words[i] = words[i] + "x" + round;
        }
        return String.join(" ", words);
    }
}
