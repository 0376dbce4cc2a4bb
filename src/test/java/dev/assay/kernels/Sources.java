package dev.assay.kernels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The classes of one source file, compiled to memory. Packages' classes have no package, so each file has a loader. */
final class Sources extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private Sources() {
        super(ClassLoader.getPlatformClassLoader());
    }

    static Class<?> load(Path file, String name) {
        try {
            return load(Files.readString(file), name);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot read " + file.toAbsolutePath() + "; start this in the root of the source tree", e);
        }
    }

    static Class<?> load(String source, String name) {
        Sources loader = new Sources();
        loader.compile(source, name);
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("the source has no class " + name, e);
        }
    }

    static Method method(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(type + " has no method " + name));
        method.setAccessible(true);
        return method;
    }

    private void compile(String source, String name) {
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
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("-proc:none", "--add-modules", "jdk.incubator.vector");
        if (!javac.getTask(messages, memory, null, options, null, List.of(file)).call()) {
            throw new IllegalArgumentException(name + " does not compile:\n" + messages);
        }
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
