package dev.assay.metering;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission whose classes count.
 *
 * @param classes class files by binary name
 * @param coarse methods too large for a counter in each block: what they cost is an upper bound
 */
public record MeteredSubmission(Map<String, byte[]> classes, List<String> coarse) {

    /**
     * Makes the classes count.
     *
     * @param byLine whether for each line too
     * @throws IllegalArgumentException when they are not as javac writes them
     */
    public static MeteredSubmission of(Map<String, byte[]> classes, boolean byLine) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> {
            byte[] bytes = classes.get(nameOf(type.descriptorString()));
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        });
        Instrumenter instrumenter = new Instrumenter(
                new ObjectSizes(classes),
                own.orElse(ClassHierarchyResolver.defaultResolver()),
                byLine ? Counting.OWN_BY_LINE : Counting.OWN);
        Map<String, byte[]> metered = new LinkedHashMap<>();
        List<String> coarse = new ArrayList<>();
        classes.forEach((name, bytes) -> {
            Instrumenter.Metered made = instrumenter.count(ClassFile.of().parse(bytes));
            metered.put(name, made.classFile());
            coarse.addAll(made.coarse());
        });
        return new MeteredSubmission(metered, List.copyOf(coarse));
    }

    private static String nameOf(String descriptor) {
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }
}
