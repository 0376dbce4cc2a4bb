package dev.assay.metering.reference;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class, interface, array type or primitive type. */
final class Type {
    private final String name;
    private final boolean own;
    private final @Nullable ClassModel model;
    private final @Nullable Type superclass;
    private final List<Type> interfaces;
    private final @Nullable Type component;
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final Map<String, Optional<Method>> found = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<@Nullable Object> blank = new ArrayList<>();
    private final Map<String, @Nullable Object> statics = new HashMap<>();
    private int fieldBytes;
    private boolean initialised;

    private Type(
            String name,
            boolean own,
            @Nullable ClassModel model,
            @Nullable Type superclass,
            List<Type> interfaces,
            @Nullable Type component) {
        this.name = name;
        this.own = own;
        this.model = model;
        this.superclass = superclass;
        this.interfaces = interfaces;
        this.component = component;
        this.initialised = model == null;
    }

    static Type primitive(String descriptor) {
        return new Type(descriptor, false, null, null, List.of(), null);
    }

    /** Its superclass is {@code Object}; what it can do beyond that is the interpreter's matter. */
    static Type array(Type component, Type object, List<Type> interfaces) {
        String element = component.isArray() || component.isPrimitive() ? component.name : "L" + component.name + ";";
        return new Type("[" + element, false, null, object, interfaces, component);
    }

    /** Of what a lambda makes. */
    static Type lambda(Type function, Type object, List<Type> also) {
        List<Type> interfaces = new ArrayList<>(also);
        interfaces.addFirst(function);
        return new Type(function.name + "$Lambda", false, null, object, interfaces, null);
    }

    static Type of(ClassModel model, boolean own, @Nullable Type superclass, List<Type> interfaces) {
        Type type = new Type(model.thisClass().asInternalName(), own, model, superclass, interfaces, null);
        type.layOut(model);
        for (MethodModel method : model.methods()) {
            Method made = new Method(type, method, Treatments.of(model, method, own));
            type.methods.put(made.name() + made.descriptor(), made);
        }
        return type;
    }

    private void layOut(ClassModel model) {
        if (superclass != null) {
            slots.putAll(superclass.slots);
            blank.addAll(superclass.blank);
            fieldBytes = superclass.fieldBytes;
        }
        for (FieldModel field : model.fields()) {
            String fieldName = field.fieldName().stringValue();
            Descriptor descriptor = Descriptor.of(field.fieldType().stringValue());
            if (field.flags().has(AccessFlag.STATIC)) {
                statics.put(fieldName, descriptor.zero());
            } else {
                slots.put(fieldName, blank.size());
                blank.add(descriptor.zero());
                fieldBytes += descriptor.bytes();
            }
        }
    }

    String name() {
        return name;
    }

    boolean isOwn() {
        return own;
    }

    boolean isArray() {
        return component != null;
    }

    boolean isPrimitive() {
        return superclass == null && model == null;
    }

    boolean isInterface() {
        return model != null && model.flags().has(AccessFlag.INTERFACE);
    }

    int modifiers() {
        return model == null ? 0 : model.flags().flagsMask();
    }

    ClassModel model() {
        return known(model);
    }

    Type component() {
        return known(component);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException();
        }
        return value;
    }

    Optional<Type> superclass() {
        return Optional.ofNullable(superclass);
    }

    List<Type> interfaces() {
        return interfaces;
    }

    Iterable<Method> methods() {
        return methods.values();
    }

    Instance instantiate() {
        return new Instance(this, blank.toArray());
    }

    /** Of an object, as the cost model sees it: a header of 12 bytes and the fields, in words of 8. */
    int objectBytes() {
        return (12 + fieldBytes + 7) / 8 * 8;
    }

    int slot(String field) {
        Integer slot = slots.get(field);
        if (slot == null) {
            throw new NotSupported("no field " + name + "." + field);
        }
        return slot;
    }

    /** The class that has a static field of this name: itself, or one that it inherits from. */
    Optional<Type> withStatic(String field) {
        if (statics.containsKey(field)) {
            return Optional.of(this);
        }
        for (Type parent : interfaces) {
            Optional<Type> owner = parent.withStatic(field);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return superclass == null ? Optional.empty() : superclass.withStatic(field);
    }

    @Nullable
    Object getStatic(String field) {
        return statics.get(field);
    }

    void setStatic(String field, @Nullable Object value) {
        statics.put(field, value);
    }

    Optional<Method> declared(String key) {
        return Optional.ofNullable(methods.get(key));
    }

    /** As the JVM looks methods up: in the class, its superclasses, and the most specific of the interfaces. */
    Optional<Method> method(String key) {
        return found.computeIfAbsent(key, this::find);
    }

    private Optional<Method> find(String key) {
        for (Type each = this; each != null; each = each.superclass) {
            Method method = each.methods.get(key);
            if (method != null) {
                return Optional.of(method);
            }
        }
        Method best = null;
        for (Type each : allInterfaces()) {
            Method method = each.methods.get(key);
            if (method != null && !method.isStatic() && !method.isPrivate() && isBetter(method, best)) {
                best = method;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Method method, @Nullable Method best) {
        if (best == null) {
            return true;
        }
        if (best.type().isSubtypeOf(method.type())) {
            return false;
        }
        return method.type().isSubtypeOf(best.type()) || best.isAbstract();
    }

    List<Type> allInterfaces() {
        List<Type> all = new ArrayList<>();
        for (Type each = this; each != null; each = each.superclass) {
            for (Type parent : each.interfaces) {
                all.add(parent);
                all.addAll(parent.allInterfaces());
            }
        }
        return all;
    }

    boolean isSubtypeOf(Type other) {
        if (this == other) {
            return true;
        }
        if (component != null && other.component != null) {
            return !component.isPrimitive() && !other.component.isPrimitive() && component.isSubtypeOf(other.component);
        }
        if (superclass != null && superclass.isSubtypeOf(other)) {
            return true;
        }
        if (isInterface() && other.name.equals("java/lang/Object")) {
            return true;
        }
        return interfaces.stream().anyMatch(each -> each.isSubtypeOf(other));
    }

    boolean isInitialised() {
        return initialised;
    }

    void initialise() {
        initialised = true;
    }

    @Override
    public String toString() {
        return name;
    }
}
