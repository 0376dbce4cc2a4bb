// Fills the JVM's room for classes.
// Reason: OOM_HEAP
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] args) throws Exception {
        byte[] large = ClassFile.of().build(ClassDesc.of("Made"), made -> {
            for (int i = 0; i < 2_000; i++) {
                made.withMethodBody("m" + i, ConstantDescs.MTD_void, ClassFile.ACC_STATIC, code -> code.return_());
            }
        });
        List<Class<?>> held = new ArrayList<>();
        while (true) {
            held.add(MethodHandles.lookup()
                    .defineHiddenClass(large, false, MethodHandles.Lookup.ClassOption.STRONG)
                    .lookupClass());
        }
    }
}
