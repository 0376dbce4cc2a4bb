package dev.assay.kernels;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** PyTorch in this process: its C++ library, to which DJL is the way. */
final class PyTorch implements Rival {
    private final PtNDManager memory;

    private PyTorch(PtNDManager memory) {
        this.memory = memory;
    }

    /** PyTorch, where its library is on the class path and can be loaded. */
    static Rival open() {
        try {
            return new PyTorch((PtNDManager) NDManager.newBaseManager("PyTorch"));
        } catch (RuntimeException | LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return new LeftOut("its library cannot be loaded here: " + cause);
        }
    }

    String version() {
        return Engine.getEngine("PyTorch").getVersion();
    }

    Form form(Kernel kernel) {
        byte[] module =
                TorchScript.module(kernel.inputs().stream().map(Tensor::name).toList(), kernel.script());
        try {
            // false: the stream does not begin with the length of what follows
            PtSymbolBlock block = JniUtils.loadModule(memory, new ByteArrayInputStream(module), false, false);
            return new Scripted(block, kernel.inputs().stream().map(this::value).toArray(IValue[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IValue value(Tensor tensor) {
        return IValue.from((PtNDArray) memory.create(tensor.values(), new Shape(tensor.shape())));
    }

    @Override
    public void close() {
        memory.close();
    }

    private final class Scripted implements Form {
        private final PtSymbolBlock block;
        private final IValue[] inputs;

        Scripted(PtSymbolBlock block, IValue[] inputs) {
            this.block = block;
            this.inputs = inputs;
        }

        @Override
        public void run(int threads) {
            JniUtils.setNumThreads(threads);
            block.forward(inputs).close();
        }

        @Override
        public float[] output() {
            try (IValue value = block.forward(inputs);
                    PtNDArray array = value.toTensor(memory)) {
                return array.toFloatArray();
            }
        }
    }
}
