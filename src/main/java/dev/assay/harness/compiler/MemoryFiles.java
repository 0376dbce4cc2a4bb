package dev.assay.harness.compiler;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what one compilation writes in memory; the platform's classes come from the file manager behind. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

    MemoryFiles(JavaFileManager platform) {
        super(platform);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(className, bytes);
                return bytes;
            }
        };
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> result = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> result.put(name, bytes.toByteArray()));
        return result;
    }

    /** The platform's file manager stays open for the next compilation. */
    @Override
    public void close() {}

    /** A source held in memory. */
    static JavaFileObject source(String name, String text) {
        return new Source(name, text);
    }

    /** One whose public class may have any name: people paste sources, and not files. */
    static JavaFileObject sourceOfAnyName(String name, String text) {
        return new Source(name, text) {
            private String publicClass;

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                // javac asks of package-info and module-info too
                if (kind == Kind.SOURCE && publicClass == null && SourceVersion.isIdentifier(simpleName)) {
                    publicClass = simpleName;
                }
                return kind == Kind.SOURCE && simpleName.equals(publicClass);
            }
        };
    }

    private static class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + JavaFileObject.Kind.SOURCE.extension), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
