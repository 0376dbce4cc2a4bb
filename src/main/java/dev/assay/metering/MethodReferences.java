package dev.assay.metering;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes references to constructors, and to methods whose calls are charged or told apart, as javac writes lambdas: as a
 * method of the class itself that makes the call. There it is seen, and charged as every other.
 */
final class MethodReferences {
    private static final int PRIVATE_STATIC = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassModel type;
    private final Map<DirectMethodHandleDesc, DirectMethodHandleDesc> written = new LinkedHashMap<>();

    private MethodReferences(ClassModel type) {
        this.type = type;
    }

    static ClassModel written(ClassFile classFiles, ClassModel type) {
        MethodReferences references = new MethodReferences(type);
        references.find();
        return references.written.isEmpty() ? type : classFiles.parse(references.write(classFiles));
    }

    private void find() {
        for (MethodModel method : type.methods()) {
            for (CodeElement element : method.code().map(CodeModel::elementList).orElse(java.util.List.of())) {
                if (element instanceof InvokeDynamicInstruction dynamic) {
                    dynamic.bootstrapArgs().forEach(this::find);
                }
            }
        }
    }

    private void find(ConstantDesc argument) {
        if (argument instanceof DirectMethodHandleDesc handle
                && (handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR
                        || ChargedCalls.isCharged(internalName(handle.owner()), handle.methodName())
                        || InputOutput.isCalled(internalName(handle.owner()), handle.methodName()))) {
            written.computeIfAbsent(
                    handle,
                    _ -> MethodHandleDesc.ofMethod(
                            isInterface()
                                    ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
                                    : DirectMethodHandleDesc.Kind.STATIC,
                            type.thisClass().asSymbol(),
                            "assay$reference" + written.size(),
                            handle.invocationType()));
        }
    }

    private boolean isInterface() {
        return type.flags().has(AccessFlag.INTERFACE);
    }

    private static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isClassOrInterface() ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private byte[] write(ClassFile classFiles) {
        CodeTransform redirect = (code, element) -> {
            if (element instanceof InvokeDynamicInstruction dynamic) {
                code.invokedynamic(redirected(dynamic));
            } else {
                code.with(element);
            }
        };
        return classFiles.transformClass(
                type, ClassTransform.transformingMethodBodies(redirect).andThen(ClassTransform.endHandler(this::add)));
    }

    private DynamicCallSiteDesc redirected(InvokeDynamicInstruction dynamic) {
        ConstantDesc[] arguments = dynamic.bootstrapArgs().stream()
                .map(argument -> argument instanceof DirectMethodHandleDesc handle
                        ? written.getOrDefault(handle, handle)
                        : argument)
                .toArray(ConstantDesc[]::new);
        return DynamicCallSiteDesc.of(
                dynamic.bootstrapMethod(), dynamic.name().stringValue(), dynamic.typeSymbol(), arguments);
    }

    private void add(ClassBuilder builder) {
        written.forEach((handle, method) -> builder.withMethodBody(
                method.methodName(), handle.invocationType(), PRIVATE_STATIC, code -> call(code, handle)));
    }

    private static void call(CodeBuilder code, DirectMethodHandleDesc handle) {
        MethodTypeDesc type = handle.invocationType();
        if (handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
            code.new_(handle.owner()).dup();
            load(code, type);
            code.invokespecial(handle.owner(), ConstantDescs.INIT_NAME, type.changeReturnType(ConstantDescs.CD_void));
        } else {
            load(code, type);
            MethodTypeDesc called = MethodTypeDesc.ofDescriptor(handle.lookupDescriptor());
            if (handle.kind() == DirectMethodHandleDesc.Kind.STATIC) {
                code.invokestatic(handle.owner(), handle.methodName(), called);
            } else {
                code.invokevirtual(handle.owner(), handle.methodName(), called);
            }
        }
        code.return_(TypeKind.from(type.returnType()));
    }

    private static void load(CodeBuilder code, MethodTypeDesc type) {
        int slot = 0;
        for (ClassDesc parameter : type.parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
    }
}
