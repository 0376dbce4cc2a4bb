package dev.assay.isolation;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of {@code java.base}, read once from the module image of the running JDK, which guests are made of. */
final class Library {
    private static final String SUFFIX = ".class";

    /** Through which fields are written that no {@code putfield} names. */
    private static final Set<String> UNSEEN = Set.of(
            "jdk/internal/misc/Unsafe",
            "java/lang/invoke/VarHandle",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");

    /** Who calls these can write to static fields without an instruction that shows it. */
    private static final Set<String> UNSEEN_STATICS =
            Set.of("staticFieldOffset", "staticFieldBase", "findStaticVarHandle", "getNextThreadIdOffset");

    /** Calls that are given an array and leave it alone. */
    private static final Set<String> ONLY_READ =
            Set.of("copyOf", "copyOfRange", "binarySearch", "equals", "hashCode", "clone");

    private final Map<String, LibraryType> types = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();

    private Library() {}

    static Library ofThisJdk() throws IOException {
        Library library = new Library();
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        List<Path> files;
        try (Stream<Path> all = Files.walk(module)) {
            files = all.filter(file -> file.toString().endsWith(SUFFIX) && !file.endsWith("module-info.class"))
                    .toList();
        }
        ClassFile parser = ClassFile.of(
                ClassFile.DebugElementsOption.DROP_DEBUG,
                ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
                ClassFile.StackMapsOption.DROP_STACK_MAPS);
        for (Path file : files) {
            library.add(parser.parse(Files.readAllBytes(file)));
        }
        library.markWrites();
        return library;
    }

    Collection<LibraryType> types() {
        return types.values();
    }

    @Nullable
    LibraryType type(@Nullable String name) {
        return name == null ? null : types.get(name);
    }

    private void add(ClassModel model) {
        LibraryType type = new LibraryType(
                model.thisClass().asInternalName(),
                model.superclass().map(ClassEntry::asInternalName).orElse(null),
                model.interfaces().stream().map(ClassEntry::asInternalName).toList(),
                model.flags().flagsMask());
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry named && UNSEEN.contains(named.asInternalName())) {
                type.writesUnseen = true;
            }
        }
        for (FieldModel field : model.fields()) {
            LibraryField read = new LibraryField(
                    type.name,
                    field.fieldName().stringValue(),
                    field.fieldType().stringValue(),
                    field.flags().flagsMask());
            type.fields.put(read.name + read.descriptor, read);
        }
        for (MethodModel method : model.methods()) {
            LibraryMethod read = new LibraryMethod(
                    type.name,
                    method.methodName().stringValue(),
                    method.methodType().stringValue(),
                    method.flags().flagsMask());
            type.methods.put(read.member(), read);
            method.code()
                    .ifPresent(code -> code.forEach(element -> {
                        if (element instanceof Instruction instruction) {
                            read(instruction, type, read);
                        }
                    }));
        }
        types.put(type.name, type);
    }

    private static void read(Instruction instruction, LibraryType type, LibraryMethod method) {
        switch (instruction) {
            case InvokeInstruction call -> {
                method.writesUnseen |= UNSEEN.contains(call.owner().asInternalName());
                type.writesUnseenStatics |= UNSEEN_STATICS.contains(call.name().stringValue());
                method.calls.add(new LibraryMethod.Reference(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
                String parameters = call.type()
                        .stringValue()
                        .substring(0, call.type().stringValue().indexOf(')'));
                method.leaksArrays |= parameters.contains("[")
                        && !ONLY_READ.contains(call.name().stringValue());
            }
            case FieldInstruction access -> {
                boolean writes = access.opcode().name().startsWith("PUT");
                (writes ? method.writes : method.reads)
                        .add(new LibraryMethod.Reference(
                                access.owner().asInternalName(),
                                access.name().stringValue(),
                                access.type().stringValue()));
                method.leaksArrays |= writes && access.type().stringValue().startsWith("[");
            }
            case NewObjectInstruction create ->
                method.creates.add(create.className().asInternalName());
            case InvokeDynamicInstruction dynamic -> readDynamic(dynamic, method);
            case ConstantInstruction.LoadConstantInstruction constant ->
                handle(constant.constantValue(), method.calls::add);
            case ArrayStoreInstruction _ -> method.leaksArrays = true;
            case ReturnInstruction result
            when result.typeKind() == TypeKind.REFERENCE ->
                method.leaksArrays |=
                        method.descriptor.contains(")[") || method.descriptor.endsWith(")Ljava/lang/Object;");
            default -> {}
        }
    }

    private static void readDynamic(InvokeDynamicInstruction dynamic, LibraryMethod method) {
        for (ConstantDesc argument : dynamic.bootstrapArgs()) {
            handle(argument, body -> {
                method.calls.add(body);
                MethodTypeDesc factory = dynamic.typeSymbol();
                method.lambdas.add(
                        new LibraryMethod.Lambda(internalName(factory.returnType()), factory.descriptorString(), body));
            });
        }
    }

    private static void handle(ConstantDesc constant, Consumer<LibraryMethod.Reference> to) {
        if (constant instanceof DirectMethodHandleDesc handle
                && handle.lookupDescriptor().startsWith("(")) {
            to.accept(new LibraryMethod.Reference(
                    internalName(handle.owner()), handle.methodName(), handle.lookupDescriptor()));
        }
    }

    static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isClassOrInterface() ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private void markWrites() {
        for (LibraryType type : types.values()) {
            for (LibraryMethod method : type.methods.values()) {
                for (LibraryMethod.Reference write : method.writes) {
                    LibraryField field = field(write);
                    if (field != null && !(method.initialises() && method.owner.equals(field.owner))) {
                        field.writtenLater = true;
                    }
                }
                for (LibraryMethod.Reference read :
                        method.leaksArrays ? method.reads : Set.<LibraryMethod.Reference>of()) {
                    LibraryField field = read.descriptor().startsWith("[") ? field(read) : null;
                    if (field != null && !(method.initialises() && method.owner.equals(field.owner))) {
                        field.leaks = true;
                    }
                }
            }
        }
    }

    /** JVMS 5.4.3.2. */
    @Nullable
    LibraryField field(LibraryMethod.Reference reference) {
        return field(reference.owner(), reference.member());
    }

    private @Nullable LibraryField field(@Nullable String owner, String member) {
        LibraryType type = type(owner);
        if (type == null) {
            return null;
        }
        LibraryField declared = type.fields.get(member);
        for (String each : type.interfaces) {
            declared = declared == null ? field(each, member) : declared;
        }
        return declared == null ? field(type.parent, member) : declared;
    }

    /** JVMS 5.4.3.3 and 5.4.3.4. */
    @Nullable
    LibraryMethod method(LibraryMethod.Reference reference) {
        String owner = reference.owner().startsWith("[") ? "java/lang/Object" : reference.owner();
        for (LibraryType type = type(owner); type != null; type = type(type.parent)) {
            LibraryMethod declared = type.methods.get(reference.member());
            if (declared != null) {
                return declared;
            }
        }
        LibraryMethod found = null;
        for (String each : supertypes(owner)) {
            LibraryType type = type(each);
            LibraryMethod declared = type == null ? null : type.methods.get(reference.member());
            if (declared != null && (found == null || found.isAbstract())) {
                found = declared;
            }
        }
        return found;
    }

    /** All classes and interfaces above this one, and itself. */
    Set<String> supertypes(String name) {
        Set<String> all = supertypes.get(name);
        if (all == null) {
            all = new LinkedHashSet<>();
            addSupertypes(name, all);
            supertypes.put(name, all);
        }
        return all;
    }

    private void addSupertypes(@Nullable String name, Set<String> all) {
        LibraryType type = type(name);
        if (type != null && all.add(type.name)) {
            addSupertypes(type.parent, all);
            type.interfaces.forEach(each -> addSupertypes(each, all));
        }
    }
}
