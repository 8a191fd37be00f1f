package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framewire.corpus.Gazetteer;

/**
 * Resolves the sources of an article's sentences: a surname to the full name, a role to whom the article introduced
 * with it, a pronoun to the last source. Where more than one may be meant, the source stays as written.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class Sources {
    /** So many sentences back a pronoun may reach. */
    private static final int REACH = 3;

    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> NEUTER = Set.of("it");
    /** In front of a source they are no part of its name. */
    private static final Set<String> LEFT_OUT = WordLists.of("the a an its their his her our");

    /** Nouns that stand alone where a sentence begins, and have a capital there that makes no name of them. */
    private static final Set<String> COMMON = WordLists.of(
            "police authorities government governments troops forces companies groups unions parties newspapers media");

    private final SourceWords words;
    private final SourceKinds kinds;
    private final SourceCountries countries;
    private final SourceChain chain;

    public Sources(Gazetteer gazetteer) {
        this.words = SourceWords.of(gazetteer);
        this.kinds = new SourceKinds(words);
        this.countries = new SourceCountries(words);
        this.chain = new SourceChain(words);
    }

    /**
     * @param sentences the tokens of all sentences of one article, in their order, see {@link Sentences#tokens}
     * @param attributions one a sentence, as {@link Attributions#ofArticle} finds them
     * @return the source of each attributed sentence; empty for the others
     */
    public List<Optional<Source>> ofArticle(List<List<Token>> sentences, List<Optional<Attribution>> attributions) {
        People people = new People(words, countries);
        List<Optional<Source>> sources = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i);
            people.read(NameTokens.joined(tokens));
            Optional<Attribution> attribution = attributions.get(i);
            sources.add(attribution.map(found -> of(found, tokens, people, sources)));
        }
        return sources;
    }

    private Source of(Attribution attribution, List<Token> tokens, People people, List<Optional<Source>> before) {
        List<Token> claimant = NameTokens.joined(Tokens.of(attribution.claimant()));
        List<String> via = chain.via(tokens, attribution);
        if (claimant.isEmpty()) {
            return new Source("", attribution.kind(), false, "", via);
        }
        String first = claimant.get(0).lower();
        if (claimant.size() == 1 && (SINGULAR.contains(first) || NEUTER.contains(first))) {
            return pronoun(attribution, tokens, people, before, via);
        }
        Source source = written(attribution, claimant, people);
        people.speaks(source, before.size());
        return source.through(via);
    }

    private Source pronoun(
            Attribution attribution,
            List<Token> tokens,
            People people,
            List<Optional<Source>> before,
            List<String> via) {
        String form = attribution.claimant().toLowerCase(Locale.ROOT);
        boolean mayMeanOthers =
                attribution.form() != QuoteForm.DIRECT && !tokens.get(0).is(form);
        for (int back = 1; back <= Math.min(REACH, before.size()); back++) {
            Optional<Source> earlier = before.get(before.size() - back)
                    .filter(source -> !source.name().isEmpty());
            if (earlier.isPresent()) {
                return fits(form, earlier.get(), back)
                                && people.isAlone(earlier.get(), before.size(), back, form, mayMeanOthers)
                        ? continued(earlier.get(), attribution, via)
                        : unresolved(attribution, people, before.size(), via);
            }
        }
        boolean inOwn = mayMeanOthers;
        return Optional.of(form)
                .filter(SINGULAR::contains)
                .flatMap(singular -> people.only(before.size(), inOwn))
                .map(person -> continued(person, attribution, via))
                .orElseGet(() -> unresolved(attribution, people, before.size(), via));
    }

    private static boolean fits(String form, Source source, int back) {
        boolean person = source.kind() == ClaimantKind.PERSON || source.kind() == ClaimantKind.OFFICIAL;
        return SINGULAR.contains(form)
                ? person && source.named() && !source.name().contains(" and ")
                : !person && source.kind() != ClaimantKind.UNNAMED && back == 1;
    }

    private static Source continued(Source earlier, Attribution attribution, List<String> via) {
        return earlier.through(via.isEmpty() && attribution.stateMedia() ? earlier.via() : via);
    }

    private static Source unresolved(Attribution attribution, People people, int sentence, List<String> via) {
        boolean person = SINGULAR.contains(attribution.claimant().toLowerCase(Locale.ROOT));
        ClaimantKind kind = person && people.areOfficials(sentence) ? ClaimantKind.OFFICIAL : attribution.kind();
        return new Source(attribution.claimant(), kind, false, "", via);
    }

    private Source written(Attribution attribution, List<Token> claimant, People people) {
        Optional<StateMediaMention> medium = attribution.kind() == ClaimantKind.STATE_MEDIUM
                ? medium(StateMediaNames.find(claimant))
                : Optional.empty();
        if (medium.isPresent()) {
            boolean named = !medium.get().name().equals(StateMediaMention.GENERIC);
            String name = named ? medium.get().name() : bare(claimant);
            return new Source(name, attribution.kind(), named, medium.get().country(), List.of());
        }
        boolean both = claimant.size() > 1
                && claimant.get(0).is("both")
                && claimant.get(1).capitalised();
        return both
                ? written(
                        Claimants.kind(claimant, List.of(), 1, claimant.size()),
                        claimant.subList(1, claimant.size()),
                        people)
                : written(attribution.kind(), claimant, people);
    }

    /** The first that has a name, as in "state news agency SANA"; else the first. */
    private static Optional<StateMediaMention> medium(List<StateMediaMention> media) {
        return media.stream()
                .filter(mention -> !mention.name().equals(StateMediaMention.GENERIC))
                .findFirst()
                .or(() -> media.stream().findFirst());
    }

    private Source written(ClaimantKind learned, List<Token> claimant, People people) {
        ClaimantKind kind = kinds.of(learned, claimant);
        String country = country(claimant, kind);
        if (kind == ClaimantKind.PERSON || kind == ClaimantKind.OFFICIAL) {
            return new JointSources(people)
                    .of(claimant, kind, country)
                    .or(() -> people.resolve(claimant, kind, country))
                    .orElseGet(() -> new Source(bare(claimant), kind, false, country, List.of()));
        }
        return new Source(bare(claimant), kind, isNamed(claimant, kind), country, List.of());
    }

    /** That of all who speak together; empty where they have several. */
    private String country(List<Token> claimant, ClaimantKind kind) {
        List<List<Token>> governments = kinds.governments(claimant);
        if (governments.isEmpty()) {
            return countries.of(claimant, kind);
        }
        List<String> told = governments.stream()
                .map(part -> countries.of(part, kind))
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : "";
    }

    private static boolean isNamed(List<Token> claimant, ClaimantKind kind) {
        boolean capital = claimant.stream().skip(1).anyMatch(Token::capitalised);
        boolean alone = claimant.size() == 1
                && claimant.get(0).capitalised()
                && kind != ClaimantKind.DOCUMENT
                && !COMMON.contains(claimant.get(0).lower());
        return kind != ClaimantKind.UNNAMED && (capital || alone);
    }

    /** As written, without "the", "a" or "its" in front. */
    private static String bare(List<Token> claimant) {
        SourcePhrase phrase = SourcePhrase.of(claimant);
        String first = claimant.get(0).lower();
        boolean determined = claimant.size() > 1 && LEFT_OUT.contains(first);
        return phrase.written(determined ? 1 : 0, claimant.size());
    }
}
