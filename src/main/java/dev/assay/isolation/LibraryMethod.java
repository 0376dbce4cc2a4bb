package dev.assay.isolation;

import java.lang.classfile.ClassFile;
import java.util.LinkedHashSet;
import java.util.Set;

/** A method of the library, and what its instructions do. */
final class LibraryMethod {
    final String owner;
    final String name;
    final String descriptor;
    final int flags;
    final Set<Reference> calls = new LinkedHashSet<>();
    final Set<Reference> reads = new LinkedHashSet<>();
    final Set<Reference> writes = new LinkedHashSet<>();
    final Set<String> creates = new LinkedHashSet<>();
    final Set<Lambda> lambdas = new LinkedHashSet<>();

    /** Whether an array that it reads from a field could be changed by it, or handed on. */
    boolean leaksArrays;

    /** Whether it calls what writes to fields without naming them. */
    boolean writesUnseen;

    LibraryMethod(String owner, String name, String descriptor, int flags) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        this.flags = flags;
    }

    /** A member by the class that is named, which need not be the one that declares it. */
    record Reference(String owner, String name, String descriptor) {
        String member() {
            return name + descriptor;
        }
    }

    /** An object that an {@code invokedynamic} makes. */
    record Lambda(String type, String factory, Reference body) {}

    String member() {
        return name + descriptor;
    }

    boolean isStatic() {
        return (flags & ClassFile.ACC_STATIC) != 0;
    }

    boolean isNative() {
        return (flags & ClassFile.ACC_NATIVE) != 0;
    }

    boolean isPrivate() {
        return (flags & ClassFile.ACC_PRIVATE) != 0;
    }

    boolean isAbstract() {
        return (flags & ClassFile.ACC_ABSTRACT) != 0;
    }

    boolean initialises() {
        return name.equals("<clinit>") || name.equals("<init>");
    }

    @Override
    public String toString() {
        return owner + "." + name + descriptor;
    }
}
