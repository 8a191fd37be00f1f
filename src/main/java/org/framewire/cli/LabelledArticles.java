package org.framewire.cli;

import java.io.PrintWriter;
import java.util.List;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.text.Sentences;

/** Finds the articles that labelled sentences stand in. */
final class LabelledArticles {
    private LabelledArticles() {}

    /**
     * Where the sentences stand: in their articles, as far as these have them, else in what they themselves tell.
     *
     * @param articles in any format that analyze reads; none: nothing is looked up
     * @param out told how many were found
     */
    static LabelledTexts find(List<LabelledSentence> labelled, List<String> articles, PrintWriter out) {
        LabelledTexts.Search search = new LabelledTexts.Search(labelled);
        if (!articles.isEmpty()) {
            Articles.read(articles, article -> search.in(Sentences.of(article.title(), article.text())));
            out.println("Judged in their articles: " + search.found() + " sentences of " + labelled.size());
        }
        return search.texts();
    }
}
