package org.framewire.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;

/**
 * Draws U.S. sentences at random, stratified by country and by the framing that the model gave: half of them from those
 * with a polarity, which are rare and tell most. Within a stratum every sentence is as likely (those with the least
 * hashes of seed and place are taken); the same sentences and seed give the same sample in whatever order they come.
 */
public final class SentenceSample {
    /** Countries with a smaller share of the U.S. sentences are drawn from together. */
    private static final double SMALL = 0.05;

    private static final String OTHERS = "others";

    private record Drawn(long hash, SentenceRow sentence) {
        static final Comparator<Drawn> ORDER =
                Comparator.comparingLong(Drawn::hash).thenComparing(drawn -> drawn.sentence.where());
    }

    private static final class Stratum {
        private long size;
        private final PriorityQueue<Drawn> least = new PriorityQueue<>(Drawn.ORDER.reversed());

        void add(Drawn drawn, int most) {
            least.add(drawn);
            if (least.size() > most) {
                least.poll();
            }
        }

        void addAll(Stratum other, int most) {
            size += other.size;
            other.least.forEach(drawn -> add(drawn, most));
        }

        List<Drawn> first(int count) {
            return least.stream().sorted(Drawn.ORDER).limit(count).toList();
        }
    }

    private final int count;
    private final long seed;
    private final SortedMap<String, SortedMap<Framing, Stratum>> countries = new TreeMap<>();

    /** @param count sentences to draw, at least 1 */
    public SentenceSample(int count, long seed) {
        this.count = count;
        this.seed = seed;
    }

    /** Offers a sentence; those without the target us are passed over. */
    public void add(SentenceRow sentence) {
        if (sentence.target() == Target.US) {
            String place = String.format(Locale.ROOT, "%d/%s/%d", seed, sentence.where(), sentence.number());
            Stratum stratum = countries
                    .computeIfAbsent(sentence.country(), country -> new TreeMap<>())
                    .computeIfAbsent(sentence.framing(), framing -> new Stratum());
            stratum.size++;
            stratum.add(new Drawn(SplitMix64.hash(place), sentence), count);
        }
    }

    /** A drawn sentence with its stratum, from 1, and the probability that it was drawn. */
    public record Member(SentenceRow sentence, int stratum, double probability) {
        /** @param before the sentences before it, parted by {@code |||} */
        public SampleRow row(String before) {
            return SampleRow.of(sentence, before, stratum, probability);
        }
    }

    /** The sample, in random order; all sentences where there are not as many as asked for. */
    public List<Member> draw() {
        List<Stratum> neutral = new ArrayList<>();
        List<Stratum> polar = new ArrayList<>();
        for (SortedMap<Framing, Stratum> country : strata().values()) {
            country.forEach((framing, stratum) -> (framing == Framing.NEUTRAL ? neutral : polar).add(stratum));
        }
        int ofPolar = (int) Math.min(size(polar), Math.max(count - count / 2, count - size(neutral)));
        List<Map.Entry<Drawn, Member>> members = new ArrayList<>();
        draw(polar, ofPolar, members, 1);
        draw(neutral, (int) Math.min(size(neutral), count - ofPolar), members, 1 + polar.size());
        members.sort(Map.Entry.comparingByKey(Drawn.ORDER));
        return members.stream().map(Map.Entry::getValue).toList();
    }

    private static void draw(List<Stratum> strata, int count, List<Map.Entry<Drawn, Member>> members, int number) {
        int[] shares =
                Allocation.of(strata.stream().mapToLong(stratum -> stratum.size).toArray(), count);
        for (int i = 0; i < shares.length; i++) {
            double probability = (double) shares[i] / strata.get(i).size;
            for (Drawn drawn : strata.get(i).first(shares[i])) {
                members.add(Map.entry(drawn, new Member(drawn.sentence, number + i, probability)));
            }
        }
    }

    private SortedMap<String, SortedMap<Framing, Stratum>> strata() {
        long all = countries.values().stream()
                .mapToLong(country -> size(country.values()))
                .sum();
        SortedMap<String, SortedMap<Framing, Stratum>> merged = new TreeMap<>();
        countries.forEach((code, country) -> {
            String name = size(country.values()) < SMALL * all ? OTHERS : code;
            country.forEach((framing, stratum) -> merged.computeIfAbsent(name, key -> new TreeMap<>())
                    .computeIfAbsent(framing, key -> new Stratum())
                    .addAll(stratum, count));
        });
        return merged;
    }

    private static long size(Iterable<Stratum> strata) {
        long size = 0;
        for (Stratum stratum : strata) {
            size += stratum.size;
        }
        return size;
    }
}
