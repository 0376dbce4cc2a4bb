package dev.assay.judging;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program can leave in its guest, by its class files.
 *
 * @param endsWithTheTest whether a later test could find nothing of it, see {@link Reach}
 * @param staticState whether its classes remember anything, see {@link StaticState}
 * @param costsAlike whether what ran before in its guest changes nothing of what it costs, see {@link Meterable}
 * @param unmeterable what it names that cannot be metered, see {@link Meterable}
 */
record Footprint(boolean endsWithTheTest, boolean staticState, boolean costsAlike, Optional<String> unmeterable) {
    private static final Footprint UNKNOWN = new Footprint(false, true, false, Optional.of("unusual class files"));

    static Footprint of(Map<String, byte[]> classes) {
        try {
            List<ClassModel> types = classes.values().stream()
                    .map(bytes -> ClassFile.of().parse(bytes))
                    .toList();
            return new Footprint(
                    Reach.endsWithTheTest(types, classes.keySet()),
                    StaticState.isIn(types),
                    Meterable.costsAlike(types),
                    Meterable.beyond(types, classes.keySet()));
        } catch (RuntimeException notAsJavacWrites) { // an IllegalArgumentException, but not always
            return UNKNOWN;
        }
    }
}
