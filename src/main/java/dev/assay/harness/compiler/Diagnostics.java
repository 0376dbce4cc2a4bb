package dev.assay.harness.compiler;

import dev.assay.harness.protocol.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Collects what javac says, with places counted in characters from 1. A place in another file than that of the main class
 * is told in the message: who reads it has only that one before them.
 */
final class Diagnostics implements DiagnosticListener<JavaFileObject> {
    static final int LIMIT = 50;

    /** Whoever may use such a module is meant to. */
    private static final String INCUBATING = "compiler.warn.incubating.modules";

    private final String mainFile;
    private final List<Diagnostic> list = new ArrayList<>();

    /** @param mainFile the source whose places are told as they are; others are named in the message */
    Diagnostics(String mainFile) {
        this.mainFile = "/" + mainFile + JavaFileObject.Kind.SOURCE.extension;
    }

    @Override
    public void report(javax.tools.Diagnostic<? extends JavaFileObject> said) {
        Diagnostic.Severity severity = switch (said.getKind()) {
            case ERROR -> Diagnostic.Severity.ERROR;
            case WARNING, MANDATORY_WARNING -> Diagnostic.Severity.WARNING;
            case NOTE, OTHER -> null;
        };
        if (severity != null && !INCUBATING.equals(said.getCode())) {
            add(at(severity, said, said.getMessage(Locale.ENGLISH)));
        }
    }

    /** Past the limit, an error still takes the place of the last warning: without it nobody knew what is wrong. */
    void add(Diagnostic diagnostic) {
        if (list.size() == LIMIT && diagnostic.severity() == Diagnostic.Severity.ERROR) {
            list.reversed().stream()
                    .filter(d -> d.severity() == Diagnostic.Severity.WARNING)
                    .findFirst()
                    .ifPresent(list::remove);
        }
        if (list.size() < LIMIT) {
            list.add(diagnostic);
        }
    }

    boolean hasErrors() {
        return list.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    List<Diagnostic> list() {
        return List.copyOf(list);
    }

    /** Adds an error at this place of a file. */
    void addError(JavaFileObject file, Place start, Place end, String message) {
        add(placed(Diagnostic.Severity.ERROR, file, start, end, message));
    }

    private Diagnostic placed(
            Diagnostic.Severity severity, JavaFileObject file, Place start, Place end, String message) {
        if (!file.getName().equals(mainFile)) {
            String name = file.getName().substring(1);
            return new Diagnostic(severity, 0, 0, 0, 0, name + ":" + start.line() + ": " + message);
        }
        return new Diagnostic(severity, start.line(), start.column(), end.line(), end.column(), message);
    }

    private Diagnostic at(
            Diagnostic.Severity severity, javax.tools.Diagnostic<? extends JavaFileObject> said, String message) {
        if (said.getSource() == null || said.getStartPosition() == javax.tools.Diagnostic.NOPOS) {
            return new Diagnostic(severity, 0, 0, 0, 0, message);
        }
        String text = textOf(said.getSource());
        // The place javac points at, not where the whole construct starts: that is where its own caret stands.
        Place start = Place.of(text, (int) Math.max(said.getStartPosition(), said.getPosition()));
        Place end = Place.of(text, (int) Math.max(said.getEndPosition(), said.getPosition()));
        return placed(severity, said.getSource(), start, end, message);
    }

    private static String textOf(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
