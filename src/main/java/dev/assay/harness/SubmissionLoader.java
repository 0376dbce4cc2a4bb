package dev.assay.harness;

import java.util.Map;

/** Defines a submission's classes, anew for each test so that statics start anew. It sees the JDK, not the harness. */
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    SubmissionLoader(Map<String, byte[]> classes) {
        super("submission", getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
