package dev.assay.kernels;

import dev.assay.testing.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A static method of a package's {@code Kernels}: it takes the inputs, the output, the sizes and the threads. */
@SuppressWarnings("ArrayRecordComponent") // what is filled again and again
record JavaForm(Method method, List<Object> arguments, float[] output) implements Form {
    static JavaForm of(Kernel kernel, Class<?> type, String name) {
        float[] output = new float[kernel.outputs()];
        List<Object> arguments = new ArrayList<>();
        kernel.inputs().forEach(input -> arguments.add(input.values()));
        arguments.add(output);
        arguments.addAll(kernel.sizes().values());
        return new JavaForm(Compiled.method(type, name), arguments, output);
    }

    @Override
    public void run(int threads) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(threads);
        try {
            method.invoke(null, all.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " has failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
