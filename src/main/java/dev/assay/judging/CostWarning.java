package dev.assay.judging;

import dev.assay.harness.protocol.Diagnostic;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells at once, beside what the compiler says, that a program cannot keep a limit of cost because it has no cost. */
final class CostWarning {
    private static final String THREADS = "Start a Thread and join it, or use no threads.";
    private static final String STREAMS = "Read System.in and print to System.out.";
    private static final String CALLS = "Call the method itself, or use a lambda.";

    /** By the beginning of what the program names. */
    static final Map<String, String> INSTEAD = Map.of(
            "java.util.concurrent.", THREADS,
            "java.util.Timer", THREADS,
            "java.lang.Thread", THREADS,
            "java.io.", STREAMS,
            "java.nio.", STREAMS,
            "java.lang.reflect.", CALLS,
            "java.lang.Class", CALLS,
            "java.lang.invoke.", CALLS);

    static final String OTHERWISE = "Use what docs/metering.md allows.";

    private CostWarning() {}

    /** The report with a warning, when the program names what cannot be metered. */
    static CompileReport addTo(CompileReport report, Program program) {
        return program.isolationTraits()
                .unmeterable()
                .map(name -> {
                    List<Diagnostic> diagnostics = new ArrayList<>(report.diagnostics());
                    int line = lineOf(program.classes(), name);
                    diagnostics.add(new Diagnostic(Diagnostic.Severity.WARNING, line, 0, line, 0, text(name)));
                    return new CompileReport(report.ok(), diagnostics);
                })
                .orElse(report);
    }

    private static int lineOf(Map<String, byte[]> classes, String name) {
        List<ClassModel> types = classes.values().stream()
                .map(bytes -> ClassFile.of().parse(bytes))
                .toList();
        return MeteringRules.lineOf(types, name);
    }

    /** Told in Chinese by {@code compiler-hints_zh.properties}. */
    private static String text(String name) {
        String instead = INSTEAD.entrySet().stream()
                .filter(each -> name.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERWISE);
        return "This problem limits cost, and " + name + " cannot be metered. " + instead;
    }
}
