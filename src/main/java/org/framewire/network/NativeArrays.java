package org.framewire.network;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers to ND4J's memory outside the Java heap and back, all at once: its own ways move one number at a time. */
final class NativeArrays {
    private NativeArrays() {}

    /** @param numbers row by row, {@code rows * columns} of them, which are copied */
    static INDArray of(float[] numbers, long rows, long columns) {
        if (numbers.length != rows * columns) {
            throw new IllegalArgumentException(numbers.length + " numbers for [" + rows + ", " + columns + "]");
        }
        INDArray array = Nd4j.createUninitialized(DataType.FLOAT, new long[] {rows, columns}, 'c');
        ((FloatPointer) array.data().pointer()).put(numbers, 0, numbers.length);
        return array;
    }

    /** The numbers in row order, copied. */
    static float[] floats(INDArray array) {
        boolean plain = array.ordering() == 'c'
                && array.offset() == 0
                && !array.isView()
                && array.data().length() == array.length();
        if (!plain) {
            return array.dup('c').data().asFloat();
        }
        float[] numbers = new float[Math.toIntExact(array.length())];
        ((FloatPointer) array.data().pointer()).get(numbers, 0, numbers.length);
        return numbers;
    }
}
