package dev.assay.harness.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Diagnostic;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.ValueType.ArrayOf;
import dev.assay.harness.protocol.ValueType.ListOf;
import dev.assay.harness.protocol.ValueType.Scalar;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Says, in the compiler's voice and at the right line, when a source compiles but is not what the problem asks for. */
final class ShapeCheck {
    /** Of the platform, and of what runs beside the program. */
    private static final Pattern RESERVED = Pattern.compile("(java|javax|jdk|sun|com\\.sun|dev\\.assay)(\\..*)?");

    private final JavacTask task;
    private final Iterable<? extends CompilationUnitTree> units;
    private final Diagnostics diagnostics;

    ShapeCheck(JavacTask task, Iterable<? extends CompilationUnitTree> units, Diagnostics diagnostics) {
        this.task = task;
        this.units = units;
        this.diagnostics = diagnostics;
    }

    /** The binary name of the class to run; empty when something is wrong, which is among the diagnostics then. */
    String check(CompileRequest request) throws IOException {
        return request.function().isPresent()
                ? checkFunction(request, request.function().get())
                : checkProgram(request);
    }

    private String checkFunction(CompileRequest request, Signature signature) throws IOException {
        CompilationUnitTree own = main();
        if (own.getPackageName() != null) {
            complain(
                    own,
                    own.getPackage(),
                    "Remove the package declaration: the judge looks for class " + request.className()
                            + " in the unnamed package.");
            return "";
        }
        TypeElement type = declared(request.className());
        if (type == null) {
            complainOfMissing(request.className());
            return "";
        }
        checkFunction(type, signature);
        return request.className();
    }

    private void complainOfMissing(String className) throws IOException {
        complain(
                main(),
                firstType(),
                "The judge looks for class " + className + ", which is not there. Rename" + " your class to "
                        + className + ".");
    }

    private String checkProgram(CompileRequest request) throws IOException {
        for (CompilationUnitTree unit : units) {
            if (unit.getPackageName() != null
                    && RESERVED.matcher(unit.getPackageName().toString()).matches()) {
                complain(
                        unit,
                        unit.getPackage(),
                        "The package " + unit.getPackageName() + " is not yours. Choose another name.");
                return "";
            }
        }
        MainClass classes = new MainClass(task, units);
        Optional<TypeElement> type = classes.find(request.entryPoint());
        if (type.isEmpty()) {
            TypeElement first = classes.first(request.entryPoint());
            if (first == null) {
                complainOfMissing(request.entryPoint().orElse(request.className()));
            } else {
                complain(first, "Class " + first + " must have a main method:  public static void main(String[] args)");
            }
            return "";
        }
        if (classes.needsObject(type.get())) {
            checkInstantiable(type.get());
        }
        return task.getElements().getBinaryName(type.get()).toString();
    }

    private void checkFunction(TypeElement type, Signature signature) throws IOException {
        List<ExecutableElement> named = methods(type)
                .filter(m -> m.getSimpleName().contentEquals(signature.method()))
                .toList();
        Optional<ExecutableElement> method =
                named.stream().filter(m -> takes(m, signature)).findFirst();
        if (method.isEmpty()) {
            String found = named.isEmpty() ? "" : " Found " + named.getFirst().getReturnType() + " " + named.getFirst();
            complain(
                    named.isEmpty() ? type : named.getFirst(),
                    "Class " + type + " must have the method  " + signature.source() + "  ." + found);
        } else if (!task.getTypes().isAssignable(method.get().getReturnType(), mirror(signature.returns()))
                || method.get().getReturnType().getKind()
                        != mirror(signature.returns()).getKind()) {
            complain(
                    method.get(),
                    "The method must be  " + signature.source() + "  , but it returns "
                            + method.get().getReturnType() + ".");
        } else if (method.get().getModifiers().contains(Modifier.ABSTRACT)) {
            complain(method.get(), "The method " + signature.method() + " has no body.");
        } else if (!method.get().getModifiers().contains(Modifier.STATIC)) {
            checkInstantiable(type);
        }
    }

    private void checkInstantiable(TypeElement type) throws IOException {
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(c -> c.getParameters().isEmpty());
        if ((type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD)
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || !constructible) {
            complain(
                    type,
                    "The judge makes an object by  new " + type + "()  : it must be a class that is not abstract"
                            + " and has a constructor without parameters.");
        }
    }

    private Stream<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private boolean takes(ExecutableElement method, Signature signature) {
        int count = signature.parameters().size();
        if (method.getParameters().size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            TypeMirror actual = method.getParameters().get(i).asType();
            if (!task.getTypes()
                    .isSameType(actual, mirror(signature.parameters().get(i).type()))) {
                return false;
            }
        }
        return true;
    }

    private TypeMirror mirror(ValueType type) {
        return switch (type) {
            case Scalar.STRING -> named("java.lang.String").asType();
            case Scalar scalar -> task.getTypes().getPrimitiveType(TypeKind.valueOf(scalar.name()));
            case ArrayOf(ValueType element) -> task.getTypes().getArrayType(mirror(element));
            case ListOf(ValueType element) -> task.getTypes().getDeclaredType(named("java.util.List"), boxed(element));
        };
    }

    private TypeMirror boxed(ValueType type) {
        return switch (type) {
            case Scalar scalar
            when scalar != Scalar.STRING ->
                task.getTypes()
                        .boxedClass(task.getTypes().getPrimitiveType(TypeKind.valueOf(scalar.name())))
                        .asType();
            default -> mirror(type);
        };
    }

    /** Found in the source, as the elements do not know the implicit class of a compact source file by name. */
    private TypeElement declared(String name) {
        for (CompilationUnitTree unit : units) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree c && c.getSimpleName().contentEquals(name)) {
                    return (TypeElement) Trees.instance(task).getElement(TreePath.getPath(unit, type));
                }
            }
        }
        return null;
    }

    private TypeElement named(String name) {
        return task.getElements().getTypeElement(name);
    }

    private CompilationUnitTree main() {
        return units.iterator().next();
    }

    private Tree firstType() {
        return main().getTypeDecls().stream().findFirst().orElse(null);
    }

    private void complain(Element element, String message) throws IOException {
        TreePath path = Trees.instance(task).getPath(element);
        complain(path == null ? main() : path.getCompilationUnit(), path == null ? null : path.getLeaf(), message);
    }

    private void complain(CompilationUnitTree unit, Tree tree, String message) throws IOException {
        if (tree == null) {
            diagnostics.add(Diagnostic.error(message));
            return;
        }
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        String text = unit.getSourceFile().getCharContent(true).toString();
        int offset = (int) Math.max(positions.getStartPosition(unit, tree), 0);
        Place start = Place.of(text, offset);
        // the rest of that line, not the whole body
        int lineEnd = text.indexOf('\n', offset);
        Place end = Place.of(text, lineEnd < 0 ? text.length() : lineEnd);
        diagnostics.addError(unit.getSourceFile(), start, end, message);
    }
}
