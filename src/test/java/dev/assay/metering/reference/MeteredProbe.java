package dev.assay.metering.reference;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * GUEST: in a metered runtime, calls {@code static long run()} of the class {@code Main} of each folder that is in a
 * folder, and prints what each run has cost. Classes are loaded anew for each run.
 */
public final class MeteredProbe {
    private final Method adopt;
    private final Method release;
    private final Method read;

    private MeteredProbe(Class<?> meter) throws ReflectiveOperationException {
        this.adopt = meter.getMethod("adopt", Thread.class);
        this.release = meter.getMethod("release", Thread.class);
        this.read = meter.getMethod("read");
        meter.getMethod("start").invoke(null);
    }

    /** @param arguments the folder, and how often to run each */
    @SuppressWarnings("SystemOut") // the test that has started it reads it
    public static void main(String[] arguments) throws Exception {
        MeteredProbe probe = new MeteredProbe(Class.forName("java.lang.Meter"));
        Method warmUp = Class.forName("dev.assay.harness.MeterWarmUp").getDeclaredMethod("run");
        warmUp.setAccessible(true);
        warmUp.invoke(null);
        probe.run(MeteredProbe.class);
        List<Path> programs;
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            programs = folders.sorted().toList();
        }
        for (Path program : programs) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                System.out.println(program.getFileName() + " " + probe.run(program));
            }
        }
    }

    /** Stands for the test that the harness runs before the first one. */
    static long run() {
        return 0;
    }

    private String run(Path program) throws Exception {
        return run(Class.forName("Main", false, new Loader(program)));
    }

    private String run(Class<?> type) throws Exception {
        Method run = type.getDeclaredMethod("run");
        run.setAccessible(true);
        String end;
        Thread thread = Thread.currentThread();
        adopt.invoke(null, thread);
        Object result;
        try {
            result = run.invoke(null);
        } catch (InvocationTargetException e) {
            result = e.getCause();
        } finally {
            release.invoke(null, thread);
        }
        end = result instanceof Throwable thrown ? thrown.getClass().getName() : String.valueOf(result);
        return end + " " + Arrays.toString((long[]) read.invoke(null)).replaceAll("[\\[\\],]", "");
    }

    /** The classes of one folder; all others are the JDK's. */
    private static final class Loader extends ClassLoader {
        private final Path folder;

        Loader(Path folder) {
            super(null);
            this.folder = folder;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(name + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
