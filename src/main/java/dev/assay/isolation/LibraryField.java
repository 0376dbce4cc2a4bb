package dev.assay.isolation;

import java.lang.classfile.ClassFile;

/** A field of the library. */
final class LibraryField {
    final String owner;
    final String name;
    final String descriptor;
    final int flags;

    /** Whether something but its own class's initialisers writes to it. */
    boolean writtenLater;

    /** Whether a method that changes arrays, or hands them on, reads it. */
    boolean leaks;

    LibraryField(String owner, String name, String descriptor, int flags) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        this.flags = flags;
    }

    boolean isStatic() {
        return (flags & ClassFile.ACC_STATIC) != 0;
    }

    boolean isFinal() {
        return (flags & ClassFile.ACC_FINAL) != 0;
    }

    /** Whether no class but those of its package can name it. */
    boolean isHidden() {
        return (flags & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED)) == 0;
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
