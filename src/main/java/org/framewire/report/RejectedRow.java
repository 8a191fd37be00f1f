package org.framewire.report;

import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;

/** A row of {@code rejected.csv}: a record that is not used. */
public record RejectedRow(
        @Meaning("the input record: file and line, byte or record number")
        String where,

        @Meaning("why it is not used") RejectionReason reason,
        @Meaning("what was found there, clipped") String found) {
    public static RejectedRow of(Rejection rejection) {
        return new RejectedRow(rejection.where(), rejection.reason(), rejection.found());
    }

    /** The row without what may be words of an article; of a language its code stays. */
    RejectedRow withoutText() {
        return switch (reason) {
            case UNKNOWN_FORMAT, BINARY_FILE, EMPTY_FILE, NO_PAGE, ENCRYPTED, DUPLICATE -> this;
            case LANGUAGE -> new RejectedRow(where, reason, found.substring(0, Math.max(0, found.indexOf(':'))));
            default -> new RejectedRow(where, reason, null);
        };
    }
}
