package dev.assay.metering.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All classes that a program has used: its own, and those of this JDK's {@code java.base}. */
final class Types {
    private final Map<String, byte[]> program;
    private final Map<String, Type> known = new HashMap<>();

    /** @param program class files by binary name */
    Types(Map<String, byte[]> program) {
        this.program = program;
        for (String primitive : List.of("Z", "B", "S", "C", "I", "J", "F", "D", "V")) {
            known.put(primitive, Type.primitive(primitive));
        }
    }

    /** By internal name, which is the descriptor for arrays and primitive types. */
    Type of(String name) {
        Type type = known.get(name);
        if (type == null) {
            type = name.startsWith("[") ? array(name) : load(name);
            known.put(name, type);
        }
        return type;
    }

    Type ofDescriptor(String descriptor) {
        return of(descriptor.startsWith("L") ? descriptor.substring(1, descriptor.length() - 1) : descriptor);
    }

    private Type array(String name) {
        Type component = ofDescriptor(name.substring(1));
        return Type.array(
                component, of("java/lang/Object"), List.of(of("java/lang/Cloneable"), of("java/io/Serializable")));
    }

    private Type load(String name) {
        byte[] own = program.get(name.replace('/', '.'));
        ClassModel model = ClassFile.of().parse(own == null ? library(name) : own);
        Type superclass =
                model.superclass().map(each -> of(each.asInternalName())).orElse(null);
        List<Type> interfaces = model.interfaces().stream()
                .map(each -> of(each.asInternalName()))
                .toList();
        return Type.of(model, own != null, superclass, interfaces);
    }

    private static byte[] library(String name) {
        try (@Nullable InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
            if (in == null) {
                throw new NotSupported("class " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
