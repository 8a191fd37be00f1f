package org.framewire.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.framewire.scoring.Claim;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Attribution;
import org.framewire.text.ClaimantKind;
import org.framewire.text.Source;

/**
 * Whom a row of {@code claimants.csv} is about.
 *
 * @param name as in the column {@code claimant_key}; empty for nobody
 * @param unnamed whether it is a source that is deliberately not named
 * @param country of an unnamed source, so that the officials of two countries are not one, where the words tell it;
 *     else empty
 */
public record ClaimantKey(String name, boolean unnamed, String country)
        implements Comparable<ClaimantKey>, Serializable {
    private static final Comparator<ClaimantKey> ORDER = Comparator.comparing(ClaimantKey::name)
            .thenComparing(ClaimantKey::unnamed)
            .thenComparing(ClaimantKey::country);

    static ClaimantKey of(SentenceRow sentence) {
        String key = sentence.claimantKey();
        boolean unnamed = sentence.claimantKind() == ClaimantKind.UNNAMED;
        boolean told = unnamed && sentence.claimantCountry() != null;
        return new ClaimantKey(key == null ? "" : key, unnamed, told ? sentence.claimantCountry() : "");
    }

    /**
     * The name of a sentence's source: a state medium's where the words say that it is the source, or that is the only
     * reason to take it for one; none in own voice.
     */
    static Optional<String> nameOf(ScoredSentence scored, Optional<StateMedium> medium) {
        Claim claim = scored.scores().claim();
        if (claim == Claim.OWN_VOICE || scored.attribution().isEmpty()) {
            return Optional.empty();
        }
        Attribution written = scored.attribution().get();
        ClaimantKind kind = scored.source().map(Source::kind).orElse(written.kind());
        if (medium.isPresent() && (claim == Claim.ATTRIBUTED || kind == ClaimantKind.STATE_MEDIUM)) {
            return medium.map(StateMedium::name);
        }
        String name = scored.source()
                .map(Source::name)
                .filter(found -> !found.isEmpty())
                .orElse(written.claimant());
        return Optional.of(ClaimantNames.of(name, kind));
    }

    @Override
    public int compareTo(ClaimantKey other) {
        return ORDER.compare(this, other);
    }
}
