package dev.assay.judging;

import dev.assay.isolation.ApiAllowlist;
import dev.assay.isolation.ProgramApiUse;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program can leave in its guest, by its class files.
 *
 * @param leavesNoState whether a later test could find nothing of it, see {@link ApiAllowlist}
 * @param reachesPipes whether it could get at the bare pipes, or at the harness, see {@link Reach}
 * @param staticState whether its classes remember anything, see {@link StaticState}
 * @param costsAlike whether what ran before in its guest changes nothing of what it costs, see {@link Meterable}
 * @param unmeterable what it names that cannot be metered, see {@link Meterable}
 */
record Footprint(
        boolean leavesNoState,
        boolean reachesPipes,
        boolean staticState,
        boolean costsAlike,
        Optional<String> unmeterable) {
    private static final Footprint UNKNOWN =
            new Footprint(false, true, true, false, Optional.of("unusual class files"));

    static Footprint of(Map<String, byte[]> classes) {
        ApiAllowlist allowed = ApiAllowlist.ofThisJdk();
        try {
            List<ClassModel> types = classes.values().stream()
                    .map(bytes -> ClassFile.of().parse(bytes))
                    .toList();
            ProgramApiUse use = ProgramApiUse.of(types, allowed);
            return new Footprint(
                    use.firstDisallowed().isEmpty(),
                    !Reach.staysWithin(types, classes.keySet()),
                    StaticState.isIn(types) || use.asksOwnIdentity(),
                    Meterable.costsAlike(types),
                    Meterable.beyond(types, classes.keySet()));
        } catch (RuntimeException notAsJavacWrites) { // an IllegalArgumentException, but not always
            return UNKNOWN;
        }
    }
}
