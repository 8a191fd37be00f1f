package org.framewire.network;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * ND4J's BLAS on parts of arrays outside the Java heap, row by row, for products that it computes with the bits of
 * {@link OrderedSums}, and faster.
 *
 * <p>Its order of sums differs from processor to processor, and mostly with the place of a row among the others.
 */
final class Blas {
    /** Of one product; a longer sum is made of several. */
    static final int LONGEST = OrderedSums.BLOCK;

    private static final Map<Shape, Boolean> KEEPS_ORDER = new ConcurrentHashMap<>();

    private Blas() {}

    /** Which of two matrices is given with rows for columns. */
    enum Transposed {
        NEITHER,
        FIRST,
        SECOND
    }

    /** Of a product of [rows, inner] and [inner, columns]. */
    record Shape(Transposed transposed, int rows, int columns, int inner) {
        private int firstStride() {
            return transposed == Transposed.FIRST ? rows : inner;
        }

        private int secondStride() {
            return transposed == Transposed.SECOND ? inner : columns;
        }
    }

    /**
     * A matrix within an array.
     *
     * @param from its first number
     * @param stride from one row to the next
     */
    record Part(FloatPointer array, long from, int stride) {
        private FloatPointer start() {
            return array.getPointer(from);
        }
    }

    /** Whether a product of this shape has the bits of {@link OrderedSums} here; tried once. */
    static boolean keepsOrder(Shape shape) {
        return shape.inner() <= LONGEST && KEEPS_ORDER.computeIfAbsent(shape, Blas::tried);
    }

    /** {@code c = factor * a * b}. */
    static void times(Shape shape, float factor, Part a, Part b, Part c) {
        multiply(shape, factor, a, b, 0, c);
    }

    /** {@code c = c + a * b}. */
    static void addTimes(Shape shape, Part a, Part b, Part c) {
        multiply(shape, 1, a, b, 1, c);
    }

    private static void multiply(Shape shape, float factor, Part a, Part b, float kept, Part c) {
        openblas_nolapack.cblas_sgemm(
                openblas_nolapack.CblasRowMajor,
                shape.transposed() == Transposed.FIRST ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                shape.transposed() == Transposed.SECOND ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                shape.rows(),
                shape.columns(),
                shape.inner(),
                factor,
                a.start(),
                a.stride(),
                b.start(),
                b.stride(),
                kept,
                c.start(),
                c.stride());
    }

    /** The order depends on the shape alone, so that it shows in any numbers. */
    private static boolean tried(Shape shape) {
        NativeThreads.one();
        Random random = new Random(shape.hashCode());
        float[] a = numbers(shape.rows() * shape.inner(), random);
        float[] b = numbers(shape.inner() * shape.columns(), random);
        float[] first = shape.transposed() == Transposed.FIRST ? turned(a, shape.rows()) : a;
        float[] second = shape.transposed() == Transposed.SECOND ? turned(b, shape.inner()) : b;
        float[][] expected = new float[shape.rows()][shape.columns()];
        OrderedSums.times(first, 0, shape.inner(), Dense.rows(second, shape.columns()), expected, shape.rows());
        float[] found = product(shape, a, b);
        for (int i = 0; i < found.length; i++) {
            float wanted = expected[i / shape.columns()][i % shape.columns()];
            if (Float.floatToIntBits(found[i]) != Float.floatToIntBits(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static float[] numbers(int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }

    /** The transpose of a matrix of so many columns. */
    private static float[] turned(float[] matrix, int columns) {
        int rows = matrix.length / columns;
        float[] turned = new float[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            turned[i % columns * rows + i / columns] = matrix[i];
        }
        return turned;
    }

    private static float[] product(Shape shape, float[] a, float[] b) {
        try (FloatPointer first = new FloatPointer(a);
                FloatPointer second = new FloatPointer(b);
                FloatPointer product = new FloatPointer((long) shape.rows() * shape.columns())) {
            times(
                    shape,
                    1,
                    new Part(first, 0, shape.firstStride()),
                    new Part(second, 0, shape.secondStride()),
                    new Part(product, 0, shape.columns()));
            float[] found = new float[shape.rows() * shape.columns()];
            product.get(found);
            return found;
        }
    }
}
