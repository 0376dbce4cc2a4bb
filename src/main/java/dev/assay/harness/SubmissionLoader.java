package dev.assay.harness;

import java.util.Map;

/** Defines a submission's classes: anew for each test, so that statics start anew, if there are any. It sees the JDK alone. */
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
