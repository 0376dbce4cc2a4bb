package dev.assay.metering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The classes of {@code java.base}, made to count. */
public final class MeteredLibrary {
    private static final String THREAD = "java/lang/Thread";
    private static final Set<String> STARTING = Set.of(THREAD, "java/lang/VirtualThread");

    private static final Set<String> ASKING_FOR_FILES = Set.of("exists", "canRead", "isFile");

    /** Walking the stack for the trace of an exception. It is as deep as {@code MaxJavaStackTraceDepth} at most. */
    private static final int STACK_TRACE = 50;

    private static final MethodTypeDesc CHARGE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private static final String CLASS_FILE = ".class";
    private static final String FIELD = "assay$counter";

    /** JVM options that go with this library: nothing is compiled to work that is not counted, nothing is left to chance. */
    public static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:DisableIntrinsic=_" + String.join(",_", Library.SWITCHED_OFF),
            "-XX:-OptimizeStringConcat",
            "-XX:-DontCompileHugeMethods",
            "-XX:+UnlockExperimentalVMOptions",
            // identity hash codes in the order in which they are asked for
            "-XX:hashCode=3",
            // an exception that the JVM throws is made, and charged, each time
            "-XX:-OmitStackTraceInFastThrow",
            "-XX:MaxJavaStackTraceDepth=64",
            // parallel streams run in the thread that asks for them
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
            "-XX:ActiveProcessorCount=2");

    /** The classes that decide what a metered library is. */
    static final List<Class<?>> MAKERS = List.of(
            Blocks.class,
            ChargedCalls.class,
            Charges.class,
            Counting.class,
            CountingCode.class,
            FreeCode.class,
            FreeMethods.class,
            HiddenFiles.class,
            InputOutput.class,
            Instrumenter.class,
            Library.class,
            LineRuns.class,
            MeteredLibrary.class,
            MeteredNames.class,
            MethodReferences.class,
            ObjectSizes.class,
            Renaming.class,
            Unwinding.class);

    private final Instrumenter instrumenter =
            new Instrumenter(new ObjectSizes(Map.of()), ClassHierarchyResolver.defaultResolver(), Counting.LIBRARY);
    private final List<String> coarse = new ArrayList<>();

    /** Methods too large to be counted block by block. */
    public List<String> coarse() {
        return coarse;
    }

    /** What a metered library of this release would be made of: another key means another library. */
    public static byte[] key() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Class<?> each : MAKERS) {
            try (InputStream in = Objects.requireNonNull(each.getResourceAsStream(each.getSimpleName() + CLASS_FILE))) {
                in.transferTo(all);
            }
        }
        for (byte[] counter : new TreeMap<>(counters()).values()) {
            all.writeBytes(counter);
        }
        return all.toByteArray();
    }

    /** The counters themselves, by path in the module. */
    public static Map<String, byte[]> counters() throws IOException {
        return Map.of(
                "java/lang/Meter.class",
                meter(),
                "java/lang/Counter.class",
                moved("Counter"),
                "java/lang/Sized.class",
                moved("Sized"));
    }

    private static byte[] moved(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                MeteredLibrary.class.getResourceAsStream("/" + MeteredNames.TEMPLATES + name + CLASS_FILE))) {
            return Renaming.rename(in.readAllBytes(), MeteredNames.TEMPLATES, MeteredNames.HOME);
        }
    }

    /** With access to the field that threads get. */
    private static byte[] meter() throws IOException {
        ClassModel type = ClassFile.of().parse(moved("Meter"));
        return ClassFile.of().transformClass(type, (builder, element) -> {
            if (!(element instanceof MethodModel method)) {
                builder.with(element);
            } else if (method.methodName().equalsString("get")) {
                builder.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        method.flags().flagsMask(),
                        code -> code.aload(0)
                                .getfield(MeteredNames.THREAD, FIELD, MeteredNames.COUNTER)
                                .areturn());
            } else if (method.methodName().equalsString("set")) {
                builder.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        method.flags().flagsMask(),
                        code -> code.aload(0)
                                .aload(1)
                                .putfield(MeteredNames.THREAD, FIELD, MeteredNames.COUNTER)
                                .return_());
            } else {
                builder.with(method);
            }
        });
    }

    /** A class of the module, changed if it has to be. */
    public byte[] metered(byte[] classFile) {
        ClassModel type = ClassFile.of().parse(classFile);
        String name = type.thisClass().asInternalName();
        if (Library.counts(name)) {
            return instrumenter.count(
                    type, (written, method, code) -> Optional.ofNullable(change(written, method, code)));
        }
        return switch (name) {
            case THREAD -> thread(type);
            case "java/io/File" -> startingWith(type, ASKING_FOR_FILES, HiddenFiles::answersNo);
            case "java/io/FileInputStream", "java/io/FileOutputStream" ->
                startingWith(type, Set.of("open"), HiddenFiles::isNotFound);
            case "java/lang/Runtime" ->
                startingWith(
                        type,
                        Set.of("exit"),
                        code -> code.invokestatic(MeteredNames.METER, "exit", ConstantDescs.MTD_void));
            case "java/lang/Throwable" ->
                // the native method of this name has no code
                startingWith(
                        type,
                        Set.of("fillInStackTrace"),
                        code -> code.loadConstant(STACK_TRACE).invokestatic(MeteredNames.METER, "library", CHARGE));
            default ->
                FreeMethods.of(name).isEmpty()
                        ? classFile
                        : instrumenter.transform(type, (method, _) -> startOrFree(name, method));
        };
    }

    private byte[] startingWith(ClassModel type, Set<String> methods, Consumer<CodeBuilder> action) {
        return instrumenter.transform(
                type,
                (method, _) -> methods.contains(method.methodName().stringValue())
                        ? Optional.of(atStart(action))
                        : Optional.empty());
    }

    private static Optional<CodeTransform> startOrFree(String type, MethodModel method) {
        boolean starts = STARTING.contains(type) && method.methodName().equalsString("start");
        return starts ? Optional.of(FreeCode.startsThread()) : freeIf(FreeMethods.of(type), method);
    }

    private static CodeTransform atStart(Consumer<CodeBuilder> action) {
        return CodeTransform.ofStateful(() -> new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                action.accept(code);
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                code.with(element);
            }
        });
    }

    private static Optional<CodeTransform> freeIf(Set<String> free, MethodModel method) {
        return free.contains(method.methodName().stringValue()) ? Optional.of(FreeCode.of()) : Optional.empty();
    }

    private @Nullable CodeTransform change(ClassModel type, MethodModel method, CodeModel code) {
        if (FreeMethods.of(type.thisClass().asInternalName())
                .contains(method.methodName().stringValue())) {
            return FreeCode.of();
        }
        if (method.methodName().equalsString("<clinit>")) {
            // that of String is run when there is no thread yet, and does nothing
            return type.thisClass().asInternalName().equals("java/lang/String") ? null : FreeCode.of();
        }
        boolean priced = Charges.isTranscendental(
                type.thisClass().asInternalName(), method.methodName().stringValue());
        if (priced || Library.isReplaced(type, method)) {
            return calls(code) && !Library.failsInJava(type, method) ? FreeCode.of() : null;
        }
        return instrumenter.counted(type, method, code, coarse);
    }

    /** Whatever it calls may call in its turn what counts, when the compiler has not replaced it. */
    private static boolean calls(CodeModel code) {
        return code.elementStream().anyMatch(InvokeInstruction.class::isInstance);
    }

    /** Threads carry a counter, and pass on whose they are. */
    private byte[] thread(ClassModel type) {
        CodeTransform inherits = (code, element) -> {
            if (element instanceof ReturnInstruction) {
                code.aload(0)
                        .invokestatic(
                                MeteredNames.METER,
                                "inherit",
                                MethodTypeDesc.of(ConstantDescs.CD_void, MeteredNames.THREAD));
            }
            code.with(element);
        };
        ClassTransform field = ClassTransform.endHandler(
                builder -> builder.withField(FIELD, MeteredNames.COUNTER, ClassFile.ACC_TRANSIENT));
        return instrumenter.transform(
                type,
                (method, _) -> method.methodName().equalsString("<init>")
                        ? Optional.of(inherits)
                        : startOrFree(THREAD, method),
                field);
    }
}
