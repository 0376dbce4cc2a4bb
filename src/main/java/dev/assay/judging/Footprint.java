package dev.assay.judging;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;

/**
 * What a program can leave in its guest, by its class files.
 *
 * @param endsWithTheTest whether a later test could find nothing of it, see {@link Reach}
 * @param staticState whether its classes remember anything, see {@link StaticState}
 */
record Footprint(boolean endsWithTheTest, boolean staticState) {
    private static final Footprint UNKNOWN = new Footprint(false, true);

    static Footprint of(Map<String, byte[]> classes) {
        try {
            List<ClassModel> types = classes.values().stream()
                    .map(bytes -> ClassFile.of().parse(bytes))
                    .toList();
            return new Footprint(Reach.endsWithTheTest(types, classes.keySet()), StaticState.isIn(types));
        } catch (RuntimeException notAsJavacWrites) { // an IllegalArgumentException, but not always
            return UNKNOWN;
        }
    }
}
