package org.framewire.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person of an article; what is known of him grows as the article goes on. Not safe for use by several threads. */
final class Person {
    List<String> names;
    final Set<String> roles = new HashSet<>();
    String country = "";
    ClaimantKind kind = ClaimantKind.PERSON;
    String pronoun = "";

    Person(List<String> names) {
        this.names = names;
    }

    String name() {
        return String.join(" ", names).replace(" - ", "-");
    }
}
