package dev.assay.metering;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * A metered program finds no file. Templates of contests ask for one and go on without it; whatever is in a file would be
 * work that nobody has counted.
 */
final class HiddenFiles {
    private static final ClassDesc NOT_FOUND = ClassDesc.of("java.io.FileNotFoundException");

    private HiddenFiles() {}

    static void answersNo(CodeBuilder code) {
        hidden(code).ifThen(then -> then.iconst_0().ireturn());
    }

    /** At the start of a method whose first argument is the file's name. */
    static void isNotFound(CodeBuilder code) {
        hidden(code)
                .ifThen(then -> then.new_(NOT_FOUND)
                        .dup()
                        .aload(1)
                        .invokespecial(
                                NOT_FOUND,
                                ConstantDescs.INIT_NAME,
                                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String))
                        .athrow());
    }

    private static CodeBuilder hidden(CodeBuilder code) {
        return code.invokestatic(MeteredNames.METER, "hidesFiles", MethodTypeDesc.of(ConstantDescs.CD_boolean));
    }
}
