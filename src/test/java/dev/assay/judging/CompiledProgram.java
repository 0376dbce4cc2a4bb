package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A program of a package in this JVM, for tests that ask what it computes and not how it is judged. */
final class CompiledProgram {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Class<?> type;

    private CompiledProgram(Class<?> type) {
        this.type = type;
    }

    /** Compiles the source's class of this name; the classes go into the folder. */
    static CompiledProgram of(String source, String name, Path folder) {
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ENGLISH, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
            List<String> options = List.of("-proc:none", "-nowarn");
            if (!JAVAC.getTask(messages, files, null, options, null, List.of(file(name, source)))
                    .call()) {
                throw new AssertionError(messages.toString());
            }
            // a parent without a class path: the program sees the JDK only, as in a guest
            return new CompiledProgram(
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())
                            .loadClass(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    /** Calls the only method of this name, on a new instance unless it is static. */
    Object call(String name, Object... arguments) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : instance(), arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + " threw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private Object instance() throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
