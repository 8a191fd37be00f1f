package org.framewire.report;

import java.io.Serializable;

/** A set of story hashes by open addressing: at most 16 bytes for each, 32 while it grows. */
final class StorySet implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 16;

    private long[] slots = new long[FIRST_CAPACITY];
    private int size;
    /** 0 marks a free slot, so the hash 0 is kept beside them. */
    private boolean hasZero;

    void add(long hash) {
        if (hash == 0) {
            hasZero = true;
        } else if (insert(slots, hash)) {
            size++;
            if (size > slots.length / 2) {
                grow();
            }
        }
    }

    void addAll(StorySet other) {
        hasZero |= other.hasZero;
        for (long hash : other.slots) {
            if (hash != 0) {
                add(hash);
            }
        }
    }

    long size() {
        return hasZero ? size + 1L : size;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                insert(larger, hash);
            }
        }
        slots = larger;
    }

    /** The hashes are well mixed already: their low bits say where to look first. */
    private static boolean insert(long[] slots, long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = hash;
        return true;
    }
}
