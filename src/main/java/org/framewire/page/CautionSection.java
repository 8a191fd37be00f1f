package org.framewire.page;

import org.framewire.scoring.ModelCard;

/** What the figures cannot say. */
final class CautionSection {
    private CautionSection() {}

    static Html of(ModelCard card) {
        Html list = Html.of("ul");
        point(
                list,
                "They describe wording, not truth.",
                "An unfavourable sentence may be true and a favourable one false. They judge no outlet\u2019s quality or"
                        + " motives, and no person.");
        Html errors = Html.of("li")
                .add("b", "The model\u2019s errors are in them.")
                .text(" " + ErrorSection.inWords(card, "anti", "unfavourable").orElse("Nobody has measured them.")
                        + " A label can come out too often or too rarely, and not alike in every outlet. ");
        list.add(errors.add(Html.of("a").attr("href", "#errors").text("How wrong the model is"))
                .text("."));
        point(
                list,
                "The intervals of shares as counted hold one uncertainty only:",
                "how far a figure would move with other stories from the same outlet, and not the model\u2019s errors;"
                        + " those of corrected shares hold what is not known of these, too. None holds how the corpus was"
                        + " chosen. Of many intervals about one in twenty misses.");
        point(
                list,
                "They hold for this corpus.",
                "Whoever collected it chose outlets, subjects and months; a country here is its outlets in the corpus,"
                        + " not its press or its people.");
        point(
                list,
                "Quoting is not endorsing.",
                "What an outlet reports of others counts as attributed; look at its own voice before you say what it"
                        + " holds.");
        return Html.of("section", "caution")
                .attr("id", "caution")
                .add("h2", "What these figures cannot say")
                .add(list);
    }

    private static void point(Html list, String claim, String reason) {
        list.add(Html.of("li").add("b", claim).text(" " + reason));
    }
}
