package org.framewire.input;

/** Words for what was found, for rejections and errors. */
final class Describe {
    private static final int BYTES = 16;

    private Describe() {}

    /** The first bytes of a file in hexadecimal. */
    static String bytes(byte[] head) {
        StringBuilder text = new StringBuilder("begins with the bytes");
        for (int i = 0; i < Math.min(BYTES, head.length); i++) {
            text.append(' ')
                    .append(Character.forDigit(head[i] >> 4 & 0xf, 16))
                    .append(Character.forDigit(head[i] & 0xf, 16));
        }
        return text.toString();
    }
}
