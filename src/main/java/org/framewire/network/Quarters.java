package org.framewire.network;

/**
 * In what order the numbers of a row stand as bytes: a block of 384 at a time, four in a word of 32 bits, one from each
 * quarter of the block. So a loop over words reads each quarter from its first number to its last, which the compiler
 * turns into vector instructions. Where a block cannot be quartered, its last words have bytes left over.
 *
 * @param inputs how many numbers a row has
 */
record Quarters(int inputs) {
    static final int COUNT = 4;

    /** The most of which 255 * 128 each are under 2^24 together, rounded down to a number that caches like. */
    private static final int BLOCK = 384;

    int blocks() {
        return (inputs + BLOCK - 1) / BLOCK;
    }

    /** Words of a row. */
    int words() {
        int last = blocks() - 1;
        return firstWord(last) + words(last);
    }

    /** Bytes of a row. */
    int bytes() {
        return COUNT * words();
    }

    int firstWord(int block) {
        return block * (BLOCK / COUNT);
    }

    int words(int block) {
        return (end(block) - first(block) + COUNT - 1) / COUNT;
    }

    /** The first number of a block. */
    int first(int block) {
        return block * BLOCK;
    }

    /** Behind the last number of a block. */
    int end(int block) {
        return Math.min(first(block + 1), inputs);
    }

    /** The first number of a block's quarter; at the block's end where the quarter has none. */
    int first(int block, int quarter) {
        return Math.min(first(block) + quarter * words(block), end(block));
    }

    /** How many numbers a block's quarter has. */
    int count(int block, int quarter) {
        return first(block, quarter + 1) - first(block, quarter);
    }

    /**
     * A row of bytes in this order; bytes left over are 0.
     *
     * @param from where the row begins in {@code numbers}
     * @param at where it begins in {@code ordered}
     */
    void order(byte[] numbers, int from, byte[] ordered, int at) {
        for (int block = 0; block < blocks(); block++) {
            for (int quarter = 0; quarter < COUNT; quarter++) {
                int first = from + first(block, quarter);
                int count = count(block, quarter);
                int place = at + COUNT * firstWord(block) + quarter;
                for (int i = 0; i < count; i++) {
                    ordered[place + COUNT * i] = numbers[first + i];
                }
            }
        }
    }
}
