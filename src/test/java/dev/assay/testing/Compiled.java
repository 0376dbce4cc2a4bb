package dev.assay.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Programs of packages in this JVM, for tests that ask what they compute and not how they are judged. Their classes
 * have no package, so each program has a loader of its own, which sees the JDK alone, as in a guest.
 */
public final class Compiled extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private Compiled() {
        super(ClassLoader.getPlatformClassLoader());
    }

    /** One source's class of this name. */
    public static Class<?> of(String source, String name) {
        return of(Map.of(name, source), name);
    }

    /** A file's class of this name; the file may have another. */
    public static Class<?> of(Path file, String name) {
        return of(read(file), name);
    }

    /** Files', named for their classes. */
    public static Class<?> of(Collection<Path> files, String name) {
        Map<String, String> sources = new HashMap<>();
        files.forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
        return of(sources, name);
    }

    /** Class files by binary name, of one source named for its class. */
    public static SortedMap<String, byte[]> classFiles(String source, String name) {
        Compiled loader = new Compiled();
        loader.compile(Map.of(name, source));
        SortedMap<String, byte[]> files = new TreeMap<>();
        loader.classes.forEach((type, bytes) -> files.put(type, bytes.toByteArray()));
        return files;
    }

    private static Class<?> of(Map<String, String> sources, String name) {
        Compiled loader = new Compiled();
        loader.compile(sources);
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("the source has no class " + name, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toAbsolutePath() + "; start this in the root of the source tree", e);
        }
    }

    /** The only method of this name. */
    public static Method method(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(type + " has no method " + name));
        method.setAccessible(true);
        return method;
    }

    /** Calls the only method of this name, on a new instance unless it is static. */
    public static Object call(Class<?> type, String name, Object... arguments) {
        Method method = method(type, name);
        try {
            return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : instance(type), arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + " threw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileManager memory =
                new ForwardingJavaFileManager<>(
                        javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:///" + type), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return classes.computeIfAbsent(type, _ -> new ByteArrayOutputStream());
                            }
                        };
                    }
                };
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> file(source.getKey(), source.getValue()))
                .toList();
        List<String> options = List.of("-proc:none", "-nowarn", "--add-modules", "jdk.incubator.vector");
        if (!javac.getTask(messages, memory, null, options, null, files).call()) {
            throw new IllegalArgumentException(sources.keySet() + " do not compile:\n" + messages);
        }
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
}
