package dev.assay.decoding;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder of the package, compiled together with a program of ours that asks its classes something. */
final class Programs {
    static final Path PACKAGE = Path.of("problems/decoding/speculative-decoding");
    private static final Path OURS = Path.of("src/test/resources/decoding");

    private final Class<?> asking;

    private Programs(Class<?> asking) {
        this.asking = asking;
    }

    static Programs of(String folder, String asking, Path classes) throws IOException, ClassNotFoundException {
        List<Path> sources = new ArrayList<>(List.of(OURS.resolve(asking + ".java")));
        try (Stream<Path> files = Files.list(PACKAGE.resolve(folder))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-nowarn", "--add-modules", "jdk.incubator.vector", "-d", classes.toString());
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError(messages.toString());
            }
        }
        URL[] path = {classes.toUri().toURL()};
        return new Programs(new URLClassLoader(path, ClassLoader.getPlatformClassLoader()).loadClass(asking));
    }

    /** Calls a static method. */
    Object ask(String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(asking.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return method.invoke(null, arguments);
    }
}
