package dev.assay.metering.reference;

import dev.assay.metering.CostModelData;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;

/** How methods are counted, by the lists of the cost model. */
final class Treatments {
    private Treatments() {}

    static Treatment of(ClassModel type, MethodModel method, boolean own) {
        if (own) {
            return Treatment.OWN;
        }
        String owner = type.thisClass().asInternalName();
        String name = method.methodName().stringValue();
        if (name.equals("<clinit>") || CostModelData.isFree(owner, name)) {
            return Treatment.FREE;
        }
        if (!CostModelData.counts(owner)) {
            return Treatment.UNCOUNTED;
        }
        if (CostModelData.isTranscendental(owner, name)) {
            return Treatment.INTRINSIC;
        }
        if (!CostModelData.isReplaced(type, method)) {
            return Treatment.LIBRARY;
        }
        return CostModelData.failsInJava(type, method) ? Treatment.UNCOUNTED : Treatment.INTRINSIC;
    }
}
