package org.framewire.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named arrays of numbers and their plain file format, big endian: {@code "FWW1"}; how many arrays there are; for each
 * its name (modified UTF-8), its kind (0: 32-bit floats; 1: 16-bit integers to be multiplied by a scale), its length,
 * for kind 1 the scale as a 32-bit float, and its numbers.
 */
final class Weights {
    private static final int MAGIC = 0x46575731;
    private static final int LONGEST_IN_FULL = 1 << 18;
    private static final int MOST_ARRAYS = 4096;
    private static final int MOST_NUMBERS = 64 << 20;

    private final Map<String, float[]> arrays = new TreeMap<>();

    /** Bytes that are not weights; its message says why. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    void put(String name, float[] numbers) {
        arrays.put(name, numbers);
    }

    /** @throws Malformed if there is no such array of this length */
    float[] get(String name, int length) throws Malformed {
        float[] numbers = arrays.get(name);
        if (numbers == null || numbers.length != length) {
            throw new Malformed("array " + name
                    + (numbers == null ? " is missing" : " has " + numbers.length + " numbers, not " + length));
        }
        return numbers;
    }

    boolean has(String name) {
        return arrays.containsKey(name);
    }

    Map<String, float[]> arrays() {
        return arrays;
    }

    /** Arrays longer than a network's layers are written with 16 bits a number: put them in {@link #rounded}. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(arrays.size());
            for (Map.Entry<String, float[]> array : arrays.entrySet()) {
                out.writeUTF(array.getKey());
                boolean shorts = array.getValue().length > LONGEST_IN_FULL;
                out.writeByte(shorts ? 1 : 0);
                out.writeInt(array.getValue().length);
                write(array.getValue(), shorts, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(float[] numbers, boolean shorts, DataOutputStream out) throws IOException {
        float scale = scale(numbers);
        if (shorts) {
            out.writeFloat(scale);
        }
        for (float number : numbers) {
            if (shorts) {
                out.writeShort(Math.round(number / scale));
            } else {
                out.writeFloat(number);
            }
        }
    }

    /** The numbers as they come back from 16 bits. */
    static float[] rounded(float[] numbers) {
        float scale = scale(numbers);
        float[] rounded = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            rounded[i] = Math.round(numbers[i] / scale) * scale;
        }
        return rounded;
    }

    /** A power of two, so that rounding twice is rounding once. */
    private static float scale(float[] numbers) {
        float greatest = 0;
        for (float number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest == 0 ? 1 : (float) Math.scalb(1.0, Math.getExponent(greatest) + 1 - 14);
    }

    static Weights of(byte[] bytes) throws Malformed {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Weights weights = new Weights();
            int magic = in.readInt();
            int count = in.readInt();
            if (magic != MAGIC || count < 0 || count > MOST_ARRAYS) {
                throw new Malformed("begins with " + Integer.toHexString(magic) + " and " + count);
            }
            for (int i = 0; i < count; i++) {
                weights.put(in.readUTF(), read(in));
            }
            if (in.read() >= 0) {
                throw new Malformed("goes on after its last array");
            }
            return weights;
        } catch (IOException e) {
            throw new Malformed("ends within an array");
        }
    }

    private static float[] read(DataInputStream in) throws IOException, Malformed {
        int kind = in.readByte();
        int length = in.readInt();
        int size = kind == 1 ? Short.BYTES : Float.BYTES;
        if (kind < 0 || kind > 1 || length < 0 || length > MOST_NUMBERS || (long) length * size > in.available()) {
            throw new Malformed("holds an array of kind " + kind + " and length " + length + " where " + in.available()
                    + " bytes are left");
        }
        float scale = kind == 1 ? in.readFloat() : 1;
        byte[] bytes = new byte[length * size];
        in.readFully(bytes);
        float[] numbers = kind == 1 ? scaled(bytes, scale) : floats(bytes);
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                throw new Malformed("holds a number that is not finite");
            }
        }
        return numbers;
    }

    private static float[] floats(byte[] bytes) {
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
        return numbers;
    }

    private static float[] scaled(byte[] bytes, float scale) {
        short[] steps = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(steps);
        float[] numbers = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            numbers[i] = steps[i] * scale;
        }
        return numbers;
    }
}
