package org.framewire.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewire.UserError;
import org.framewire.corpus.Countries;
import org.framewire.csv.SpreadsheetGuard;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;

/** One row of a file of labelled sentences, before it is checked. */
record GoldRow(Map<String, Object> fields, String where) {
    static GoldRow of(Map<String, Object> fields, String where) {
        return new GoldRow(fields, where);
    }

    /** @param cells as {@code sample} writes them, or as somebody else does */
    static GoldRow ofCells(Map<String, String> cells, String where) {
        Map<String, Object> fields = new HashMap<>();
        cells.forEach((name, cell) -> fields.put(name, SpreadsheetGuard.unguarded(cell)));
        fields.put(
                "before",
                List.of(((String) fields.getOrDefault("before", ""))
                        .split(Pattern.quote(GoldReader.BEFORE_SEPARATOR))));
        return new GoldRow(fields, where);
    }

    /** @throws UserError if something needed is missing or is not what it should be */
    LabelledSentence sentence() {
        String id = needed("id");
        Target target =
                label("target", Target::ofLabel, Stream.of(Target.values()).map(Target::label));
        Framing framing =
                label("framing", Framing::ofLabel, Stream.of(Framing.values()).map(Framing::label));
        Claim claim = label("claim", Claim::ofLabel, Stream.of(Claim.values()).map(Claim::label));
        if (target == Target.NONE && framing != Framing.NEUTRAL) {
            throw new UserError("framing without a target", where, framing.label(), "neutral where the target is none");
        }
        String text = needed("text").strip();
        List<String> before = before();
        QuoteState quote = Sentences.inContext(text, before).quote();
        Sentence sentence = new Sentence(position(), 0, text.length(), text, before, quote);
        return new LabelledSentence(
                id, text("article", id), text("source", ""), sentence, target, framing, claim, country());
    }

    private List<String> before() {
        Object value = fields.getOrDefault("before", List.of());
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw new UserError("before is no list of sentences", where, String.valueOf(value), "[\"...\", \"...\"]");
        }
        List<String> sentences =
                list.stream().map(String.class::cast).filter(s -> !s.isBlank()).toList();
        return sentences.subList(Math.max(0, sentences.size() - Sentence.CONTEXT), sentences.size());
    }

    private String country() {
        String value = text("country", LabelledSentence.NO_COUNTRY);
        return value.equals(LabelledSentence.NO_COUNTRY)
                ? value
                : Countries.code(value)
                        .orElseThrow(() -> new UserError(
                                "there is no such country", where, value, "a code or an English name, or nothing"));
    }

    private int position() {
        String value = text("position", "0").strip();
        try {
            int position = Integer.parseInt(value);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw noPosition(value, e);
        }
        throw noPosition(value, null);
    }

    private UserError noPosition(String found, Throwable cause) {
        return new UserError("position is no number of a sentence", where, found, "0, 1, 2, ...", cause);
    }

    private <L> L label(String name, Function<String, L> ofLabel, Stream<String> labels) {
        String value = needed(name).strip().toLowerCase(Locale.ROOT);
        try {
            return ofLabel.apply(value);
        } catch (IllegalArgumentException e) {
            throw new UserError(name + " has no such label", where, value, labels.collect(Collectors.joining(", ")), e);
        }
    }

    private String needed(String name) {
        String value = text(name, "");
        if (value.isBlank()) {
            throw new UserError(
                    "a labelled sentence has no " + name, where, null, "id, text, target, framing and claim");
        }
        return value;
    }

    private String text(String name, String otherwise) {
        Object value = fields.get(name);
        return value == null || value.toString().isBlank() ? otherwise : value.toString();
    }
}
