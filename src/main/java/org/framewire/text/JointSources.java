package org.framewire.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells where a claimant names several persons, who then speak as one source. */
final class JointSources {
    /** What stands before a title, too, of which an office may be named: "Deputy Trade and Industry Minister". */
    private static final Set<String> RANKS = Set.of("deputy", "chief", "head", "leader", "whip");

    private final People people;

    /** @param people whom the article has named so far */
    JointSources(People people) {
        this.people = people;
    }

    /**
     * Several whom a claimant names, "Mayor Faro and Mira Senn", as one source, since none alone must have what all
     * say; empty where it does not.
     */
    Optional<Source> of(List<Token> claimant, ClaimantKind kind, String country) {
        List<List<Token>> parts = SourcePhrase.parts(claimant);
        int and = claimant.stream().map(Token::lower).toList().lastIndexOf("and");
        if (parts.size() < 2 || and < 1 || and + 1 >= Claimants.head(claimant).size()) {
            return Optional.empty();
        }
        List<List<Token>> former = parts.subList(0, parts.size() - 1);
        List<Token> latter = parts.get(parts.size() - 1);
        SourcePhrase last = SourcePhrase.of(latter);
        boolean plain = last.headFrom() == 0;
        if (!last.isNamed() || !former.stream().allMatch(part -> isOther(part, plain))) {
            return Optional.empty();
        }
        boolean officials = Stream.concat(
                        former.stream()
                                .map(part -> people.resolve(part, Claimants.kind(part, List.of(), 0, part.size()), "")),
                        Stream.of(people.resolve(latter, kind, country)))
                .flatMap(Optional::stream)
                .allMatch(source -> source.kind() == ClaimantKind.OFFICIAL);
        int from = WordClasses.DETERMINERS.contains(claimant.get(0).lower()) ? 1 : 0;
        String name = new SourcePhrase(claimant, 0, 0).written(from, claimant.size());
        boolean ofOne =
                plain && former.stream().anyMatch(part -> SourcePhrase.of(part).headFrom() > 0);
        return Optional.of(
                new Source(name, officials ? ClaimantKind.OFFICIAL : kind, true, ofOne ? "" : country, List.of()));
    }

    /**
     * Whether words before an "and" are somebody else than whom the words behind it name: "Faro" and "the mayor", but
     * not the "Trade" of "Trade and Industry Minister Mira Senn" or the "founder" of "founder and owner Mira Senn".
     *
     * @param plain whether there is a name without a title behind the "and"
     */
    private boolean isOther(List<Token> part, boolean plain) {
        SourcePhrase phrase = SourcePhrase.of(part);
        if (!phrase.isNamed()) {
            return plain && part.size() > 1 && part.get(0).is("the") && SourceNouns.isTitle(part.get(part.size() - 1));
        }
        Token before = part.get(Math.max(0, phrase.headFrom() - 1));
        boolean titled = phrase.headFrom() > 0 && SourceNouns.isTitle(before) && !RANKS.contains(before.lower());
        boolean name = phrase.headFrom() == 0 || phrase.names().size() > 1;
        return phrase.headTo() == part.size() && (titled || plain && name || people.isKnown(phrase.names()));
    }
}
