package dev.assay.judging;

import dev.assay.harness.protocol.Diagnostic;
import java.util.List;

/** What the compiler said. */
public record CompileReport(boolean ok, List<Diagnostic> diagnostics) {}
