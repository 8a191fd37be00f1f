package org.framewire.network;

import org.bytedeco.javacpp.FloatPointer;

/** Memory outside the Java heap that matrix products read and write. Belongs to one thread. */
final class Products implements AutoCloseable {
    private final int rows;
    private final int width;
    private final FloatPointer in;
    private final FloatPointer out;
    private ByteRows bytes;
    private float[] line = {};

    /**
     * @param rows of the largest matrix
     * @param width of its rows
     */
    Products(int rows, int width) {
        this.rows = rows;
        this.width = width;
        in = new FloatPointer((long) rows * new Quarters(width).bytes());
        out = new FloatPointer((long) rows * width);
        in.zero();
        out.zero();
    }

    /** Puts numbers where the next product reads them. */
    void put(float[] numbers, int count) {
        if (count > in.capacity()) {
            throw new IllegalArgumentException(count + " numbers, and room for " + in.capacity());
        }
        in.position(0).put(numbers, 0, count);
    }

    /** Gets what products have written. */
    void get(float[] numbers, int count) {
        out.position(0).get(numbers, 0, count);
    }

    /** Gets one row of what products have written, in an array that the next call overwrites. */
    float[] row(int row, int width) {
        if (line.length != width) {
            line = new float[width];
        }
        out.position((long) row * width).get(line, 0, width);
        out.position(0);
        return line;
    }

    /** As many rows, for products of bytes; made when they are first asked for. */
    ByteRows bytes() {
        if (bytes == null) {
            bytes = new ByteRows(rows, width);
        }
        return bytes;
    }

    FloatPointer in() {
        return in;
    }

    FloatPointer out() {
        return out;
    }

    @Override
    public void close() {
        in.close();
        out.close();
        if (bytes != null) {
            bytes.close();
        }
    }
}
