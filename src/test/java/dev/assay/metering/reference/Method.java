package dev.assay.metering.reference;

import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A method of a class. */
final class Method {
    private final Type type;
    private final MethodModel model;
    private final String name;
    private final String descriptor;
    private final MethodTypeDesc signature;
    private final boolean fixed;
    private final boolean isAbstract;
    private final Treatment treatment;
    private @Nullable Code code;
    private Optional<Native> host = Optional.empty();
    private boolean hostIsKnown;

    Method(Type type, MethodModel model, Treatment treatment) {
        this.type = type;
        this.model = model;
        this.name = model.methodName().stringValue();
        this.descriptor = model.methodType().stringValue();
        this.signature = model.methodTypeSymbol();
        this.fixed = model.flags().has(AccessFlag.STATIC);
        this.isAbstract = model.flags().has(AccessFlag.ABSTRACT);
        this.treatment = treatment;
    }

    Type type() {
        return type;
    }

    String name() {
        return name;
    }

    String descriptor() {
        return descriptor;
    }

    MethodTypeDesc signature() {
        return signature;
    }

    boolean isStatic() {
        return fixed;
    }

    boolean isAbstract() {
        return isAbstract;
    }

    boolean isPrivate() {
        return model.flags().has(AccessFlag.PRIVATE);
    }

    Treatment treatment() {
        return treatment;
    }

    /** With the receiver. */
    int arguments() {
        return signature.parameterCount() + (fixed ? 0 : 1);
    }

    int slotsOf(int argument) {
        int parameter = fixed ? argument : argument - 1;
        if (parameter < 0) {
            return 1;
        }
        ClassDesc kind = signature.parameterType(parameter);
        return kind.descriptorString().equals("J") || kind.descriptorString().equals("D") ? 2 : 1;
    }

    /** What the host does in its place. */
    Optional<Native> host(Machine machine) {
        if (!hostIsKnown) {
            host = machine.natives().of(this);
            hostIsKnown = true;
        }
        return host;
    }

    Code code(Machine machine) {
        Code made = code;
        if (made == null) {
            CodeModel body = model.code().orElseThrow(() -> new NotSupported("native " + this));
            made = Code.of(this, body, machine);
            code = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return type.name() + "." + name + descriptor;
    }
}
