package org.framewire.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.framewire.corpus.Article;
import org.framewire.corpus.ParsedArticle;
import org.framewire.corpus.RecurringLines;
import org.framewire.corpus.Stories;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.framewire.report.ClaimantRow;
import org.framewire.report.ClaimantTally;
import org.framewire.report.CountryMonth;
import org.framewire.report.Example;
import org.framewire.report.Examples;
import org.framewire.report.MonthTally;
import org.framewire.report.RelayRow;
import org.framewire.report.SentenceRow;
import org.framewire.report.SourceKey;
import org.framewire.report.SourceMonth;
import org.framewire.report.StateMedia;
import org.framewire.report.StoryArticle;
import org.framewire.report.StoryRow;
import org.framewire.report.Tally;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import scala.Tuple2;

/** What a run found. It holds Spark's storage until it is closed; tables come out in the order of the input. */
public final class Analysis implements AutoCloseable {
    private final List<Rejection> unreadFiles;
    private final JavaRDD<ParsedArticle> parsed;
    private final Broadcast<Stories> stories;
    private final Broadcast<RecurringLines> recurring;
    private final Broadcast<StateMedia> media;
    private final JavaRDD<ScoredArticle> scored;
    private final int tasks;
    private long most = Long.MAX_VALUE;

    /** @param tasks that share what is shuffled */
    Analysis(
            List<Rejection> unreadFiles,
            JavaRDD<ParsedArticle> parsed,
            Broadcast<Stories> stories,
            Broadcast<RecurringLines> recurring,
            Broadcast<StateMedia> media,
            JavaRDD<ScoredArticle> scored,
            int tasks) {
        this.unreadFiles = unreadFiles;
        this.parsed = parsed;
        this.stories = stories;
        this.recurring = recurring;
        this.media = media;
        this.scored = scored;
        this.tasks = tasks;
    }

    /** What became of the input records. */
    public RecordCounts records() {
        Broadcast<Stories> known = stories;
        Broadcast<RecurringLines> lines = recurring;
        RecordCounts counts = parsed.aggregate(
                new RecordCounts(),
                (sum, record) -> count(sum, record, known.value(), lines.value()),
                RecordCounts::merge);
        unreadFiles.forEach(counts::add);
        most = counts.kept();
        return counts;
    }

    /** The counts of each outlet. */
    public Map<SourceKey, Tally> tallies() {
        return new TreeMap<>(scored.mapToPair(article -> new Tuple2<>(SourceKey.of(article.tally()), article.tally()))
                .aggregateByKey(new Tally(), tasks, Tally::add, Tally::merge)
                .collectAsMap());
    }

    /** The example sentences of some outlets; an outlet that is not in the corpus has none. */
    public Map<SourceKey, List<Example>> examples(Set<SourceKey> outlets) {
        return new TreeMap<>(scored.filter(article -> outlets.contains(SourceKey.of(article.tally())))
                .mapToPair(article -> new Tuple2<>(SourceKey.of(article.tally()), Examples.of(article.evidence())))
                .reduceByKey(Examples::merge, tasks)
                .mapValues(Examples::chosen)
                .collectAsMap());
    }

    /** The sentences about the United States or a bloc; a partition at a time comes to the driver. */
    public Iterator<SentenceRow> evidence() {
        return scored.flatMap(article -> Arrays.asList(article.evidence()).iterator())
                .toLocalIterator();
    }

    /** What a later run may take over, a line an article; a partition at a time comes to the driver. */
    public Iterator<String> scores() {
        return scored.map(ScoredArticle::scores).toLocalIterator();
    }

    /** How many articles were not scored again. */
    public long known() {
        return scored.filter(ScoredArticle::known).count();
    }

    /**
     * The sentences before each sentence of some articles, at its number.
     *
     * @param wanted the records that the articles were made from
     */
    public Map<String, List<List<String>>> contexts(Set<String> wanted) {
        Broadcast<RecurringLines> lines = recurring;
        Set<String> places = new HashSet<>(wanted);
        return parsed.map(ParsedArticle::article)
                .filter(article -> article != null && places.contains(article.where()))
                .mapToPair(article ->
                        new Tuple2<>(article.where(), before(lines.value().strip(article))))
                .collectAsMap();
    }

    private static List<List<String>> before(Article article) {
        List<List<String>> before = new ArrayList<>();
        for (Sentence sentence : Sentences.of(article.title(), article.text())) {
            while (before.size() < sentence.number()) {
                before.add(List.of());
            }
            before.add(sentence.before());
        }
        return before;
    }

    /** The stories with at least two articles, duplicates left out; a partition at a time comes to the driver. */
    public Iterator<StoryRow> stories() {
        return StoryTables.rows(storyArticles()).toLocalIterator();
    }

    /** What outlets relay of state media; a partition at a time comes to the driver. */
    public Iterator<RelayRow> relays() {
        return StoryTables.relays(scored, storyArticles(), tasks).toLocalIterator();
    }

    /** Who is made to speak, most sentences first; a partition at a time comes to the driver. */
    public Iterator<ClaimantRow> claimants() {
        return scored.flatMapToPair(article -> Pairs.of(ClaimantTally.of(article.evidence())))
                .reduceByKey(ClaimantTally::merge, tasks)
                .map(claimant -> ClaimantRow.of(claimant._1(), claimant._2()))
                .keyBy(ClaimantRow::place)
                .sortByKey()
                .values()
                .toLocalIterator();
    }

    /** The counts of each outlet in each month, in order; a few hundred at a time come to the driver. */
    public Iterator<Map.Entry<SourceMonth, MonthTally>> sourceMonths() {
        return Months.of(scored.map(ScoredArticle::tally).keyBy(SourceMonth::of), most);
    }

    /** The counts of each country in each month, in order; a few hundred at a time come to the driver. */
    public Iterator<Map.Entry<CountryMonth, MonthTally>> countryMonths() {
        return Months.of(scored.map(ScoredArticle::tally).keyBy(CountryMonth::of), most);
    }

    /** The records that are not used, duplicates among them; a partition at a time comes to the driver. */
    public Iterator<Rejection> rejections() {
        Broadcast<Stories> known = stories;
        Iterator<Rejection> unread = unreadFiles.iterator();
        Iterator<Rejection> records =
                parsed.flatMap(record -> rejection(record, known.value())).toLocalIterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return unread.hasNext() || records.hasNext();
            }

            @Override
            public Rejection next() {
                return unread.hasNext() ? unread.next() : records.next();
            }
        };
    }

    @Override
    public void close() {
        scored.unpersist();
        parsed.unpersist();
        stories.destroy();
        recurring.destroy();
        media.destroy();
    }

    private JavaPairRDD<String, ArrayList<StoryArticle>> storyArticles() {
        JavaRDD<Article> articles = parsed.map(ParsedArticle::article).filter(Objects::nonNull);
        return StoryTables.stories(articles, stories, media, tasks);
    }

    private static RecordCounts count(
            RecordCounts sum, ParsedArticle record, Stories stories, RecurringLines recurring) {
        Iterator<Rejection> rejection = rejection(record, stories);
        return rejection.hasNext() ? sum.add(rejection.next()) : sum.add(recurring.strip(record.article()));
    }

    private static Iterator<Rejection> rejection(ParsedArticle record, Stories stories) {
        Article article = record.article();
        if (article == null) {
            return List.of(record.rejection()).iterator();
        } else if (stories.repeats(article)) {
            String found = "the words of " + stories.of(article).duplicateOf();
            return List.of(new Rejection(article.where(), RejectionReason.DUPLICATE, found))
                    .iterator();
        }
        return Collections.emptyIterator();
    }
}
