package org.framewire.network;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Matrix products by ND4J's BLAS on parts of arrays outside the Java heap, row by row.
 *
 * <p>ND4J's own arrays would copy such parts first, which for the small products of attention costs more than they do.
 */
final class Gemm {
    private Gemm() {}

    /**
     * A matrix within an array.
     *
     * @param from its first number
     * @param stride from one row to the next
     */
    record Part(FloatPointer array, long from, int stride) {}

    /** {@code c = factor * a * b'}: a is [rows, inner], b [columns, inner], c [rows, columns]. */
    static void timesTransposed(int rows, int columns, int inner, float factor, Part a, Part b, Part c) {
        multiply(openblas_nolapack.CblasTrans, rows, columns, inner, factor, a, b, c);
    }

    /** {@code c = a * b}: a is [rows, inner], b [inner, columns], c [rows, columns]. */
    static void times(int rows, int columns, int inner, Part a, Part b, Part c) {
        multiply(openblas_nolapack.CblasNoTrans, rows, columns, inner, 1, a, b, c);
    }

    private static void multiply(int form, int rows, int columns, int inner, float factor, Part a, Part b, Part c) {
        openblas_nolapack.cblas_sgemm(
                openblas_nolapack.CblasRowMajor,
                openblas_nolapack.CblasNoTrans,
                form,
                rows,
                columns,
                inner,
                factor,
                at(a),
                a.stride(),
                at(b),
                b.stride(),
                0,
                at(c),
                c.stride());
    }

    private static FloatPointer at(Part part) {
        return part.array().getPointer(part.from());
    }
}
