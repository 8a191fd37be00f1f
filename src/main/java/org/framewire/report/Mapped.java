package org.framewire.report;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator whose values are made of another's, one by one. */
final class Mapped {
    private Mapped() {}

    static <A, B> Iterator<B> of(Iterator<A> values, Function<A, B> make) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return values.hasNext();
            }

            @Override
            public B next() {
                return make.apply(values.next());
            }
        };
    }
}
