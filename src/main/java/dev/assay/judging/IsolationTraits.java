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
 * @param reachesPipes whether it could get at the bare pipes, or at the harness, see {@link SafeApi}
 * @param staticState whether its classes remember anything, see {@link StaticState}
 * @param hasDeterministicCost whether what ran before in its guest changes nothing of what it costs, see {@link MeteringRules}
 * @param unmeterable what it names that cannot be metered, see {@link MeteringRules}
 */
record IsolationTraits(
        boolean leavesNoState,
        boolean reachesPipes,
        boolean staticState,
        boolean hasDeterministicCost,
        Optional<String> unmeterable) {
    private static final IsolationTraits UNKNOWN =
            new IsolationTraits(false, true, true, false, Optional.of("unusual class files"));

    static IsolationTraits of(Map<String, byte[]> classes) {
        ApiAllowlist allowed = ApiAllowlist.ofThisJdk();
        try {
            List<ClassModel> types = classes.values().stream()
                    .map(bytes -> ClassFile.of().parse(bytes))
                    .toList();
            ProgramApiUse use = ProgramApiUse.of(types, allowed);
            return new IsolationTraits(
                    use.firstDisallowed().isEmpty(),
                    !SafeApi.usesSafeApiOnly(types),
                    StaticState.isIn(types) || use.asksOwnIdentity(),
                    MeteringRules.hasDeterministicCost(types),
                    MeteringRules.firstDisallowed(types));
        } catch (RuntimeException notAsJavacWrites) { // an IllegalArgumentException, but not always
            return UNKNOWN;
        }
    }
}
