package dev.assay.harness.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the class to run among those of a program, as people write them: whatever it is called, in whatever package and
 * file. Which methods count as {@code main} is what the java launcher says (JLS 12.1.4).
 */
final class MainClass {
    private static final String USUAL = "Main";

    private final JavacTask task;
    private final List<TypeElement> types = new ArrayList<>();

    /** @param units the main source first */
    MainClass(JavacTask task, Iterable<? extends CompilationUnitTree> units) {
        this.task = task;
        for (CompilationUnitTree unit : units) {
            for (Tree type : unit.getTypeDecls()) {
                // by the source, as the elements do not know the implicit class of a compact source file by name
                if (type instanceof ClassTree
                        && Trees.instance(task).getElement(TreePath.getPath(unit, type))
                                instanceof TypeElement element) {
                    types.add(element);
                }
            }
        }
    }

    /**
     * The class that is asked for, if it has a {@code main}; else the one called Main; else the first public one; else
     * the first.
     */
    Optional<TypeElement> find(Optional<String> entryPoint) {
        List<TypeElement> candidates =
                types.stream().filter(type -> main(type) != null).toList();
        if (entryPoint.isPresent()) {
            return candidates.stream()
                    .filter(type -> isCalled(type, entryPoint.get()))
                    .findFirst();
        }
        return candidates.stream()
                .filter(type -> type.getSimpleName().contentEquals(USUAL))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(type -> type.getModifiers().contains(Modifier.PUBLIC))
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    /** The class that a {@code main} is missed in; null when there is no class. */
    TypeElement first(Optional<String> entryPoint) {
        String name = entryPoint.orElse(USUAL);
        return types.stream()
                .filter(type -> isCalled(type, name))
                .findFirst()
                .or(() -> entryPoint.isPresent()
                        ? Optional.empty()
                        : types.stream().findFirst())
                .orElse(null);
    }

    /** Whether its {@code main} is called on an object. */
    boolean needsObject(TypeElement type) {
        return !main(type).getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isCalled(TypeElement type, String name) {
        return type.getQualifiedName().contentEquals(name)
                || type.getSimpleName().contentEquals(name);
    }

    /** With arguments before without; it may be inherited; null when there is none. */
    private ExecutableElement main(TypeElement type) {
        List<ExecutableElement> mains = ElementFilter.methodsIn(
                        task.getElements().getAllMembers(type))
                .stream()
                .filter(m -> m.getSimpleName().contentEquals("main"))
                .filter(m -> m.getReturnType().getKind() == TypeKind.VOID)
                .filter(m -> !m.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        return mains.stream()
                .filter(this::takesTexts)
                .findFirst()
                .or(() ->
                        mains.stream().filter(m -> m.getParameters().isEmpty()).findFirst())
                .orElse(null);
    }

    private boolean takesTexts(ExecutableElement method) {
        if (method.getParameters().size() != 1) {
            return false;
        }
        TypeMirror type = method.getParameters().getFirst().asType();
        return type instanceof ArrayType array
                && task.getTypes()
                        .isSameType(
                                array.getComponentType(),
                                task.getElements()
                                        .getTypeElement("java.lang.String")
                                        .asType());
    }
}
