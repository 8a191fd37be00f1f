package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewire.scoring.Claim;

/**
 * How often two scorers say the same claim of the same sentences, and who is right where they differ.
 *
 * @param first what one of them is called
 * @param second what the other is called
 * @param cells how often each pair of answers was given to each gold label
 */
public record Agreement(String first, String second, List<Cell> cells) {
    /** Sentences of one gold label to which the scorers gave these answers; {@code count} is at least 1. */
    public record Cell(Claim first, Claim second, Claim gold, int count) {}

    public Agreement {
        cells = List.copyOf(cells);
    }

    /** @param sentences what both were asked, in the order of their predictions, with the gold labels */
    public static Agreement of(EvaluationReport first, EvaluationReport second, List<Claim> sentences) {
        int labels = Claim.values().length;
        int[] counts = new int[labels * labels * labels];
        for (int i = 0; i < sentences.size(); i++) {
            Claim one = Claim.ofLabel(first.predictions().get(i).claim());
            Claim other = Claim.ofLabel(second.predictions().get(i).claim());
            counts[
                    (one.ordinal() * labels + other.ordinal()) * labels
                            + sentences.get(i).ordinal()]++;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Claim[] values = Claim.values();
                cells.add(new Cell(
                        values[i / labels / labels], values[i / labels % labels], values[i % labels], counts[i]));
            }
        }
        return new Agreement(first.scorer(), second.scorer(), cells);
    }

    /** The pairs of answers with their gold labels, and one line of who is right, for a terminal. */
    public String text() {
        TextTable table = new TextTable().line(List.of(first, second, "attributed", "state_media", "own_voice"));
        for (Claim one : Claim.values()) {
            for (Claim other : Claim.values()) {
                table.line(List.of(
                        one.label(),
                        other.label(),
                        count(one, other, Claim.ATTRIBUTED),
                        count(one, other, Claim.STATE_MEDIA),
                        count(one, other, Claim.OWN_VOICE)));
            }
        }
        int all = cells.stream().mapToInt(Cell::count).sum();
        int same = cells.stream()
                .filter(cell -> cell.first() == cell.second())
                .mapToInt(Cell::count)
                .sum();
        return "claim by both, gold labels as columns\n"
                + table.render("  ")
                + String.format(
                        Locale.ROOT,
                        "  The same in %d of %d sentences (%.1f %%); where they differ, %s is right %d times, %s %d times, neither %d times.%n",
                        same,
                        all,
                        all == 0 ? 0 : 100.0 * same / all,
                        first,
                        right(true),
                        second,
                        right(false),
                        all - same - right(true) - right(false));
    }

    private int right(boolean ofFirst) {
        return cells.stream()
                .filter(cell -> cell.first() != cell.second())
                .filter(cell -> (ofFirst ? cell.first() : cell.second()) == cell.gold())
                .mapToInt(Cell::count)
                .sum();
    }

    private String count(Claim one, Claim other, Claim gold) {
        return Integer.toString(cells.stream()
                .filter(cell -> cell.first() == one && cell.second() == other && cell.gold() == gold)
                .mapToInt(Cell::count)
                .sum());
    }
}
