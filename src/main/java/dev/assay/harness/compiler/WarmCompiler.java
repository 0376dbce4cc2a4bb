package dev.assay.harness.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.assay.harness.protocol.CompileReply;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac, kept in one JVM so that it stays fast. Each compilation has a task of its own. */
final class WarmCompiler implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-Xlint:-options",
            "-Xlint:deprecation,removal,unchecked,fallthrough,divzero,finally,static,empty",
            "-Xmaxerrs",
            String.valueOf(Diagnostics.LIMIT),
            "-Xmaxwarns",
            String.valueOf(Diagnostics.LIMIT),
            // line numbers for stack traces, nothing for debuggers
            "-g:source,lines",
            "-implicit:none");

    private static final String TOO_DEEP = "The source nests too deeply for the compiler, which goes down "
            + NestingCheck.DEEPEST + " levels. Split large expressions.";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager platform =
            javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    WarmCompiler() throws IOException {
        // a source sees the JDK, not this harness
        platform.setLocation(StandardLocation.CLASS_PATH, List.of());
    }

    /** In a thread of its own, which has a deep stack, and leaves nothing of it behind. */
    CompileReply compile(CompileRequest request) throws IOException {
        FutureTask<CompileReply> reply = new FutureTask<>(() -> compileHere(request));
        new Thread(null, reply, "javac", (long) CompileRequest.STACK_MIB << 20).start();
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private CompileReply compileHere(CompileRequest request) throws IOException {
        Diagnostics diagnostics = new Diagnostics(request.className());
        MemoryFiles files = new MemoryFiles(platform);
        String mainClass = "";
        try {
            JavacTask task = (JavacTask) javac.getTask(
                    new PrintWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)),
                    files,
                    diagnostics,
                    options(request),
                    null,
                    sources(request));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            boolean tooDeep = NestingCheck.exceeds(units);
            if (tooDeep) {
                diagnostics.add(Diagnostic.error(TOO_DEEP));
            } else {
                task.analyze();
            }
            if (!diagnostics.hasErrors()) {
                mainClass = new ShapeCheck(task, units, diagnostics).check(request);
            }
            if (!diagnostics.hasErrors()) {
                task.generate();
            }
        } catch (StackOverflowError | RuntimeException | AssertionError thrown) {
            // javac's own API wraps what it throws; other than that it is a bug of javac, and the source must change
            boolean tooDeep = thrown instanceof StackOverflowError || thrown.getCause() instanceof StackOverflowError;
            // after an error of the source's own, what javac makes of the rest tells nothing more
            if (tooDeep || !diagnostics.hasErrors()) {
                diagnostics.add(Diagnostic.error(
                        tooDeep ? TOO_DEEP : "The compiler failed on this source (" + thrown + "). Simplify it."));
            }
        }
        return diagnostics.hasErrors()
                ? new CompileReply(diagnostics.list(), "", Map.of())
                : new CompileReply(diagnostics.list(), mainClass, files.classes());
    }

    /** The one that is looked at first comes first. */
    private static List<JavaFileObject> sources(CompileRequest request) {
        List<JavaFileObject> sources = new ArrayList<>();
        if (request.function().isPresent()) {
            sources.add(MemoryFiles.source(request.className(), request.source()));
        } else {
            sources.add(MemoryFiles.sourceOfAnyName(request.className(), request.source()));
        }
        request.beside().forEach((name, text) -> sources.add(MemoryFiles.sourceOfAnyName(name, text)));
        return sources;
    }

    private static List<String> options(CompileRequest request) {
        List<String> options = new ArrayList<>(OPTIONS);
        // what its guest will have, whatever more this JVM has
        options.addAll(List.of("--limit-modules", request.modules(), "--add-modules", request.modules()));
        return options;
    }

    @Override
    public void close() throws IOException {
        platform.close();
    }
}
