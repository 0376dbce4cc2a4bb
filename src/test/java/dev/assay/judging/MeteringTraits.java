package dev.assay.judging;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules say of a program, for tests of other packages.
 *
 * @param unmeterable the first thing that cannot be metered
 * @param costsAlikeInOneGuest whether its tests can share a guest
 */
public record MeteringTraits(Optional<String> unmeterable, boolean costsAlikeInOneGuest) {

    /** Of class files by binary name. */
    public static MeteringTraits of(Map<String, byte[]> classes) {
        List<ClassModel> types =
                classes.values().stream().map(ClassFile.of()::parse).toList();
        return new MeteringTraits(MeteringRules.firstDisallowed(types), MeteringRules.hasDeterministicCost(types));
    }
}
