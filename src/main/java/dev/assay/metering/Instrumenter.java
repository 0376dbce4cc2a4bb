package dev.assay.metering;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites class files so that they count. */
final class Instrumenter {
    private final ClassFile classFiles;
    private final Charges charges;
    private final Counting counting;

    /**
     * What became of a class.
     *
     * @param coarse methods that had no room for a counter in each block
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Metered(byte[] classFile, List<String> coarse) {}

    Instrumenter(ObjectSizes sizes, ClassHierarchyResolver hierarchy, Counting counting) {
        this.classFiles = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(hierarchy),
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.DebugElementsOption.PASS_DEBUG);
        this.charges = new Charges(sizes);
        this.counting = counting;
    }

    /** How one method is changed; nothing leaves it as it is. */
    interface Choice {
        Optional<CodeTransform> of(MethodModel method, CodeModel code);
    }

    /** Counts in every method. */
    Metered count(ClassModel plain) {
        List<String> coarse = new ArrayList<>();
        byte[] counting = count(plain, (type, method, code) -> Optional.of(counted(type, method, code, coarse)));
        return new Metered(counting, coarse);
    }

    /** How one method of a class that counts is changed; nothing leaves it as it is. */
    interface ChoiceInClass {
        Optional<CodeTransform> of(ClassModel type, MethodModel method, CodeModel code);
    }

    /** Counts in the methods that are chosen, and charges what no instruction of them shows. */
    byte[] count(ClassModel plain, ChoiceInClass choice) {
        ClassModel type = MethodReferences.written(classFiles, plain);
        return transform(type, (method, code) -> choice.of(type, method, code), sized(type));
    }

    /** What can be cloned tells how large it is. */
    private ClassTransform sized(ClassModel type) {
        String name = type.thisClass().asInternalName();
        if (type.flags().has(AccessFlag.INTERFACE) || !charges.sizes().isCloneable(name)) {
            return ClassTransform.ACCEPT_ALL;
        }
        List<ClassDesc> interfaces = new ArrayList<>();
        type.interfaces().forEach(each -> interfaces.add(each.asSymbol()));
        interfaces.add(MeteredNames.SIZED);
        return ClassTransform.endHandler(builder -> builder.withInterfaceSymbols(interfaces)
                .withMethodBody(
                        "assay$bytes",
                        MethodTypeDesc.of(ConstantDescs.CD_int),
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC,
                        code -> code.loadConstant(charges.sizes().bytes(name)).ireturn()));
    }

    /** A counter in each block if there is room, else fewer. */
    CodeTransform counted(ClassModel type, MethodModel method, CodeModel code, List<String> coarse) {
        for (Blocks.Grain grain : Blocks.Grain.values()) {
            CodeTransform transform =
                    new CountingCode(method, code, Blocks.of(code, charges, grain), charges, counting);
            if (grain == Blocks.Grain.LOOPS || fits(type, method, transform)) {
                if (grain == Blocks.Grain.LOOPS) {
                    coarse.add(type.thisClass().name().stringValue().replace('/', '.') + "." + method.methodName());
                }
                return transform;
            }
        }
        throw new AssertionError("the coarsest grain is taken as it is");
    }

    /** Only methods of some size are tried, on a copy of the class. */
    private boolean fits(ClassModel type, MethodModel method, CodeTransform transform) {
        int length = method.code()
                .map(code -> code instanceof java.lang.classfile.attribute.CodeAttribute attribute
                        ? attribute.codeLength()
                        : 0)
                .orElse(0);
        if (length < 8_000) {
            return true;
        }
        try {
            byte[] _ = transform(type, (each, _) -> each == method ? Optional.of(transform) : Optional.empty());
            return true;
        } catch (IllegalArgumentException tooLarge) {
            return false;
        }
    }

    /** Rewrites the methods that are chosen. */
    byte[] transform(ClassModel type, Choice choice) {
        return transform(type, choice, ClassTransform.ACCEPT_ALL);
    }

    /** The same, with a change of the class as a whole. */
    byte[] transform(ClassModel type, Choice choice, ClassTransform also) {
        ClassTransform methods = (ClassBuilder builder, ClassElement element) -> {
            if (!(element instanceof MethodModel method)) {
                builder.with(element);
                return;
            }
            Optional<CodeModel> code = method.code();
            Optional<CodeTransform> change = code.flatMap(known -> choice.of(method, known));
            if (change.isPresent()) {
                builder.transformMethod(method, (made, part) -> {
                    if (part instanceof CodeModel body) {
                        made.transformCode(body, change.get());
                    } else {
                        made.with(part);
                    }
                });
            } else {
                builder.with(method);
            }
        };
        return classFiles.transformClass(type, methods.andThen(also));
    }
}
