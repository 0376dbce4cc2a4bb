package dev.assay.metering;

import java.lang.constant.ClassDesc;

/** Where the counters are in a metered runtime. */
final class MeteredNames {
    static final String TEMPLATES = "dev/assay/metering/guest/";
    static final String HOME = "java/lang/";
    static final ClassDesc METER = ClassDesc.ofInternalName(HOME + "Meter");
    static final ClassDesc COUNTER = ClassDesc.ofInternalName(HOME + "Counter");

    static final ClassDesc THREAD = ClassDesc.ofInternalName("java/lang/Thread");

    static final ClassDesc SIZED = ClassDesc.ofInternalName(HOME + "Sized");

    private MeteredNames() {}
}
