package org.framewire.network;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;

/** What a {@link PlainVertex} is made of: it has no parameters, and as many inputs as its maker says. */
abstract class PlainShape extends GraphVertex {
    private static final long serialVersionUID = 1L;

    private final int inputs;

    PlainShape(int inputs) {
        this.inputs = inputs;
    }

    @Override
    public long numParams(boolean backprop) {
        return 0;
    }

    @Override
    public int minVertexInputs() {
        return inputs;
    }

    @Override
    public int maxVertexInputs() {
        return inputs;
    }

    @Override
    public MemoryReport getMemoryReport(InputType... types) {
        return new LayerMemoryReport.Builder(null, getClass(), types[0], getOutputType(-1, types)).build();
    }
}
