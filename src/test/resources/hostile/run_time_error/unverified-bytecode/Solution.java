// Tries: to crash the JVM with a class whose code no compiler would write: it returns what was never on the stack.
// Reason: VerifyError
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;

class Solution {
    long seal(String word, int[] nums) throws Throwable {
        byte[] wrong = ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS)
                .build(ClassDesc.of("Wrong"), made -> made.withMethodBody(
                        "crash",
                        MethodTypeDesc.of(ConstantDescs.CD_Object),
                        ClassFile.ACC_STATIC | ClassFile.ACC_PUBLIC,
                        code -> code.ldc(0x1234L).l2i().areturn()));
        var lookup = MethodHandles.lookup().defineHiddenClass(wrong, true);
        lookup.findStatic(lookup.lookupClass(), "crash", java.lang.invoke.MethodType.methodType(Object.class))
                .invoke()
                .hashCode();
        return honest(word, nums);
    }

    static long honest(String word, int[] nums) {
        long seal = 7;
        for (char c : word.toCharArray()) {
            seal = seal * 31 + c;
        }
        for (int n : nums) {
            seal = seal * 31 + n;
        }
        return seal;
    }
}
