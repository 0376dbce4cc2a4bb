package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** An object that is no array. Arrays of primitives are the host's own, those of references are {@link References}. */
final class Instance {
    private final Type type;

    /** By slot; subclasses follow their superclass. */
    private final @Nullable Object[] fields;

    /** What the host knows of it: the type that a {@code Class} stands for, or what a lambda calls. */
    private @Nullable Object host;

    Instance(Type type, @Nullable Object[] fields) {
        this.type = type;
        this.fields = fields;
    }

    Type type() {
        return type;
    }

    @Nullable
    Object get(int slot) {
        return fields[slot];
    }

    void set(int slot, @Nullable Object value) {
        fields[slot] = value;
    }

    @Nullable
    Object get(String field) {
        return fields[type.slot(field)];
    }

    void set(String field, @Nullable Object value) {
        fields[type.slot(field)] = value;
    }

    Instance copy() {
        return new Instance(type, fields.clone());
    }

    @Nullable
    Object host() {
        return host;
    }

    void stand(Object forWhat) {
        host = forWhat;
    }
}
