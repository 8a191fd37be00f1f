package org.framewire.input;

/**
 * How far bytes are UTF-8. A sequence that the end of the bytes cuts off counts as neither.
 *
 * @param multibyte well-formed sequences of two bytes and more
 * @param malformed bytes that belong to no well-formed sequence
 * @param isolated those of them that have an ASCII byte (or the end) on either side
 */
record Utf8Check(int multibyte, int malformed, int isolated) {
    static Utf8Check of(byte[] bytes) {
        int multibyte = 0;
        int malformed = 0;
        int isolated = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                break;
            }
            if (length > 1) {
                multibyte++;
            } else if (length < 0) {
                malformed++;
                isolated += ascii(bytes, i - 1) && ascii(bytes, i + 1) ? 1 : 0;
            }
            i += Math.abs(length);
        }
        return new Utf8Check(multibyte, malformed, isolated);
    }

    private static boolean ascii(byte[] bytes, int i) {
        return i < 0 || i >= bytes.length || bytes[i] >= 0;
    }

    /** The length of the sequence that begins at {@code i}; -1 where there is none; 0 where the end cuts it off. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : -1;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length) {
                return 0;
            }
            if (!continues(lead, k, bytes[i + k] & 0xff)) {
                return -1;
            }
        }
        return length;
    }

    /** Unicode 15, table 3-7: which bytes may follow a lead byte. */
    private static boolean continues(int lead, int k, int b) {
        int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return b >= low && b <= high;
    }
}
