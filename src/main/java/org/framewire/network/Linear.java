package org.framewire.network;

/**
 * A linear layer: rows times one matrix, plus a bias; the same bits on every processor and in every company. For all
 * threads to use, each with memory of its own.
 */
interface Linear {
    int outputs();

    /**
     * @param from [rows, inputs], or more rows
     * @param to [rows, outputs], or more rows
     * @param memory with room for as many rows, rounded up to 96, from 385 on to 480, of the longer of inputs and
     *     outputs
     */
    void apply(float[] from, float[] to, int rows, Products memory);
}
