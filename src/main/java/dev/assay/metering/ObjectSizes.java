package dev.assay.metering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How large objects are: a header of 12 bytes, fields without padding between them, the whole in words of 8. HotSpot with
 * compressed pointers needs as much, or a word more where it pads.
 */
final class ObjectSizes {
    private static final String OBJECT = "java/lang/Object";
    private static final String CLONEABLE = "java/lang/Cloneable";
    static final Set<String> THREAD_LOCALS = Set.of("java/lang/ThreadLocal", "java/lang/InheritableThreadLocal");
    private static final int HEADER = 12;
    private static final int UNKNOWN = 16;

    private final Map<String, byte[]> own;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Boolean> cloneables = new HashMap<>();

    /** @param own class files by binary name; all other classes are the JDK's */
    ObjectSizes(Map<String, byte[]> own) {
        this.own = own;
    }

    /** In bytes; of a class that is nowhere, that of a small object: linking will fail before one is made. */
    int bytes(String internalName) {
        return fieldBytes(internalName).map(bytes -> HEADER + bytes + 7 & -8).orElse(UNKNOWN);
    }

    /** Whether its objects can be cloned. */
    boolean isCloneable(String internalName) {
        return cloneables.computeIfAbsent(
                internalName,
                name -> ancestors(name).stream()
                        .flatMap(each -> model(each).stream())
                        .flatMap(type -> type.interfaces().stream())
                        .anyMatch(each -> isCloneableInterface(each.asInternalName())));
    }

    private boolean isCloneableInterface(String internalName) {
        return internalName.equals(CLONEABLE)
                || model(internalName).stream()
                        .flatMap(type -> type.interfaces().stream())
                        .anyMatch(each -> isCloneableInterface(each.asInternalName()));
    }

    /** Whether {@code clone()} of this class is that of {@code Object}: its own, or inherited. */
    boolean inheritsClone(String internalName) {
        return ancestors(internalName).stream()
                .filter(each -> !each.equals(OBJECT))
                .flatMap(each -> model(each).stream())
                .flatMap(type -> type.methods().stream())
                .noneMatch(method -> method.methodName().equalsString("clone")
                        && method.methodType().stringValue().startsWith("()"));
    }

    /** Whether a method is {@code ThreadLocal}'s, whatever class of the program's is written before it. */
    boolean isOfThreadLocal(String internalName, String method, String descriptor) {
        String declaring = internalName;
        while (own.containsKey(declaring.replace('/', '.')) && !declares(declaring, method, descriptor)) {
            declaring = parent(declaring).orElse(OBJECT);
        }
        return THREAD_LOCALS.contains(declaring);
    }

    private boolean declares(String internalName, String method, String descriptor) {
        return model(internalName).stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(each -> each.methodName().equalsString(method)
                        && each.methodType().equalsString(descriptor));
    }

    /** With the class itself. */
    private Set<String> ancestors(String internalName) {
        Set<String> all = new LinkedHashSet<>();
        Optional<String> next = Optional.of(internalName);
        while (next.isPresent() && all.add(next.get())) {
            next = parent(next.get());
        }
        return all;
    }

    private Optional<String> parent(String internalName) {
        return model(internalName).flatMap(ClassModel::superclass).map(ClassEntry::asInternalName);
    }

    private Optional<Integer> fieldBytes(String internalName) {
        Integer known = fields.get(internalName);
        if (known != null) {
            return Optional.of(known);
        }
        // guards against a class that is its own ancestor
        fields.put(internalName, 0);
        Optional<Integer> sum = model(internalName).map(type -> {
            int bytes = type.superclass()
                    .flatMap(parent -> fieldBytes(parent.asInternalName()))
                    .orElse(0);
            for (FieldModel field : type.fields()) {
                if (!field.flags().has(AccessFlag.STATIC)) {
                    bytes += bytesOf(field.fieldType().stringValue());
                }
            }
            return bytes;
        });
        fields.put(internalName, sum.orElse(0));
        return sum;
    }

    private static int bytesOf(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'J', 'D' -> 8;
            case 'S', 'C' -> 2;
            case 'B', 'Z' -> 1;
            default -> 4;
        };
    }

    private Optional<ClassModel> model(String internalName) {
        byte[] bytes = own.get(internalName.replace('/', '.'));
        if (bytes != null) {
            return Optional.of(ClassFile.of().parse(bytes));
        }
        try (InputStream in = ClassLoader.getSystemResourceAsStream(internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
