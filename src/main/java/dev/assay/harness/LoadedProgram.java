package dev.assay.harness;

import dev.assay.harness.protocol.Cost;
import dev.assay.harness.protocol.LoadRequest;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.PayloadWriter;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.TestEnd;
import dev.assay.harness.protocol.Values;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** The program under test, and how it is called. */
final class LoadedProgram {
    private final LoadRequest request;
    private final MeterConnection metering;
    private Class<?> loaded;

    /** @param metering null on a runtime without counters */
    LoadedProgram(LoadRequest request, MeterConnection metering) {
        this.request = request;
        this.metering = metering;
        if (metering != null && request.byLine()) {
            metering.countLines();
        }
    }

    boolean isMetered() {
        return metering != null;
    }

    /** What the program has cost since its last start; null when that is not known. */
    Cost cost() {
        return metering.read(request.byLine());
    }

    boolean isFunction() {
        return request.function().isPresent();
    }

    /** Of the thread that calls it. */
    int stackMiB() {
        return request.stackMiB();
    }

    /** Calls the function on the encoded arguments and returns its encoded result. */
    byte[] call(PayloadReader in) throws Throwable {
        Signature signature = request.function().orElseThrow();
        int count = signature.parameters().size();
        Class<?>[] types = new Class<?>[count];
        Object[] arguments = new Object[count];
        for (int i = 0; i < count; i++) {
            types[i] = Values.classOf(signature.parameters().get(i).type());
            arguments[i] = Values.read(signature.parameters().get(i).type(), in);
        }
        SubmissionLoader loader = loader();
        beginCounting();
        try {
            Class<?> type = load(loader);
            Method method = type.getDeclaredMethod(signature.method(), types);
            Object target = Modifier.isStatic(method.getModifiers()) ? null : instantiate(type);
            Object result = invoke(method, target, arguments);
            if (metering != null) {
                // what the result computes while it is read is the program's work too
                metering.encode();
            }
            PayloadWriter out = new PayloadWriter();
            Values.write(signature.returns(), result, out);
            return out.toBytes();
        } finally {
            endCounting();
        }
    }

    /** Runs {@code main}, found as the java launcher finds it (JLS 12.1.4): with or without arguments, static or not. */
    void runMain() throws Throwable {
        SubmissionLoader loader = loader();
        beginCounting();
        try {
            Class<?> type = load(loader);
            Method main = findMain(type);
            Object target = Modifier.isStatic(main.getModifiers()) ? null : instantiate(type);
            if (main.getParameterCount() == 0) {
                invoke(main, target);
            } else {
                invoke(main, target, (Object) request.arguments().toArray(new String[0]));
            }
        } finally {
            endCounting();
        }
    }

    /** Before the program's classes are loaded: their initialisers are its work too. */
    private void beginCounting() {
        if (metering != null) {
            metering.begin();
        }
    }

    private void endCounting() {
        if (metering != null) {
            metering.end();
        }
    }

    /** The same on the guest's own pipes, ended as a JVM ends: with the stack trace and exit code 1 when it throws. */
    void runRaw(Failures failures) {
        new ProgramThreads(stackMiB()).start(() -> {
            try {
                runMain();
            } catch (Throwable thrown) {
                TestEnd.Threw threw = Report.of(thrown);
                failures.report(threw);
                System.err.println(threw.trace());
                System.err.flush();
                System.exit(1);
            }
        });
    }

    /** For this run; null when the classes of the last one serve again. */
    private SubmissionLoader loader() {
        return loaded == null || !request.keepsClasses() ? new SubmissionLoader(request.classes()) : null;
    }

    private Class<?> load(SubmissionLoader loader) throws ClassNotFoundException {
        if (loader != null) {
            loaded = Class.forName(request.mainClass(), true, loader);
        }
        return loaded;
    }

    private static Object instantiate(Class<?> type) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Method findMain(Class<?> type) throws NoSuchMethodException {
        for (Class<?>[] parameters : new Class<?>[][] {{String[].class}, {}}) {
            for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
                try {
                    Method main = owner.getDeclaredMethod("main", parameters);
                    if (!Modifier.isPrivate(main.getModifiers()) && main.getReturnType() == void.class) {
                        return main;
                    }
                } catch (NoSuchMethodException next) {
                    // it may be inherited, or have the other form
                }
            }
        }
        throw new NoSuchMethodException("main");
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } catch (IllegalAccessException e) {
            throw new IOException(e);
        }
    }
}
