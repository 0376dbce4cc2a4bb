package dev.assay.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.format.Mode;
import dev.assay.format.SourceFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The output validators of packages, each compiled once together with what starts it. Thread-safe. */
final class ValidatorPrograms {
    private static final int HELD = 50;

    /** The class to run; the main class of what is compiled is the validator's. */
    static final String STARTER = "AssayValidatorStarter";

    /**
     * Starts the validator, and tells at the end what it has written to its feedback directory, since nobody sees a guest's
     * files. What the validator prints is nobody's business, unless it talks with the submission.
     */
    private static final String STARTER_SOURCE = """
            import java.io.File;
            import java.io.FileInputStream;
            import java.io.IOException;
            import java.io.InputStream;
            import java.io.PrintStream;
            import java.lang.reflect.InvocationTargetException;
            import java.lang.reflect.Method;
            import java.util.Arrays;
            import java.util.Base64;

            class AssayValidatorStarter {
                public static void main(String[] arguments) throws Throwable {
                    boolean talks = arguments[2].equals("talks");
                    PrintStream out = talks ? System.err : System.out;
                    if (!talks) {
                        System.setOut(System.err);
                    }
                    File folder = new File(arguments[1]);
                    folder.mkdirs();
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> report(folder, out)));
                    Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
                    main.setAccessible(true);
                    try {
                        main.invoke(null, (Object) Arrays.copyOfRange(arguments, 3, arguments.length));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }

                private static void report(File folder, PrintStream out) {
                    File[] files = folder.listFiles(File::isFile);
                    for (File file : files == null ? new File[0] : files) {
                        try (InputStream in = new FileInputStream(file)) {
                            out.println(file.getName() + " " + Base64.getEncoder().encodeToString(in.readNBytes(4 << 20)));
                        } catch (IOException gone) {
                            // then there is nothing to tell of it
                        }
                    }
                    out.flush();
                }
            }
            """;

    private final ProgramExecutor executor;
    private final Cache<SourceFiles, Program> compiled =
            Caffeine.newBuilder().maximumSize(HELD).build();

    ValidatorPrograms(ProgramExecutor executor) {
        this.executor = executor;
    }

    /**
     * The validator's classes and the starter's; its main class is the validator's.
     *
     * @throws BadTestDataException when it does not compile
     */
    Program of(SourceFiles validator) throws IOException {
        Program known = compiled.getIfPresent(validator);
        if (known == null) {
            known = compile(validator);
            compiled.put(validator, known);
        }
        return known;
    }

    private Program compile(SourceFiles validator) throws IOException {
        Compiler.Result.Compiled own = compiled("the output validator", validator);
        Map<String, byte[]> classes = new HashMap<>(own.classes());
        classes.putAll(compiled("what starts it", SourceFiles.of(STARTER, STARTER_SOURCE))
                .classes());
        return new Program(classes, own.mainClass(), Optional.empty(), List.of());
    }

    private Compiler.Result.Compiled compiled(String what, SourceFiles source) throws IOException {
        return switch (executor.compile(source, new Mode.Stdio())) {
            case Compiler.Result.Compiled classes -> classes;
            case Compiler.Result.Refused refused -> throw BadTestDataException.notCompiled(what, refused.report());
        };
    }
}
