package org.framewire.network;

import java.util.List;
import org.framewire.text.Mention;
import org.framewire.text.Span;
import org.framewire.text.StateMediaMention;
import org.framewire.text.StateMediaNames;
import org.framewire.text.Target;
import org.framewire.text.Token;
import org.framewire.text.UsMentions;

/**
 * The names in a sentence that become tags.
 *
 * @param targets where the target of framing is named
 * @param media state-controlled media
 */
record Names(List<Mention> targets, List<StateMediaMention> media) {
    /** Names of the United States and its blocs, and of state media. */
    static Names in(List<Token> tokens) {
        return new Names(UsMentions.find(tokens), StateMediaNames.find(tokens));
    }

    /** The marked target in the place of the United States, whose own names are then names like others. */
    static Names around(Span marked, List<Token> tokens) {
        List<StateMediaMention> media = StateMediaNames.find(tokens).stream()
                .filter(medium -> medium.end() <= marked.start() || medium.start() >= marked.end())
                .toList();
        return new Names(List.of(new Mention(marked.start(), marked.end(), Target.US)), media);
    }
}
