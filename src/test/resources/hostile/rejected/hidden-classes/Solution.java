// Tries: to fill the metaspace with hidden classes that are made as it goes; memory or time may be up first.
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

class Solution {
    long seal(String word, int[] nums) throws Exception {
        byte[] large = ClassFile.of().build(ClassDesc.of("Made"), made -> {
            for (int i = 0; i < 20; i++) {
                made.withMethodBody("m" + i, ConstantDescs.MTD_void, ClassFile.ACC_STATIC, code -> {
                    for (int j = 0; j < 60_000; j++) {
                        code.nop();
                    }
                    code.return_();
                });
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
