package dev.assay.harness.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.protocol.CompileReply;
import dev.assay.harness.protocol.CompileRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that read standard input, as people write and paste them: which class is run. */
class JavaAsWrittenTest {
    private static final String MAIN = "public static void main(String[] a) {}";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Main                 | class Main { MAIN }
            Doubler              | public class Doubler { MAIN }
            doubler              | class doubler { MAIN }
            org.example.A        | package org.example; public class A { MAIN }
            B                    | class A {} class B { MAIN }
            Main                 | class A { MAIN } class Main { MAIN }
            B                    | class A { MAIN } public class B { MAIN }
            A                    | class A { MAIN } class B { MAIN }
            A                    | class A { void main() {} }
            A                    | record A() { void main(String[] a) {} }
            A                    | enum A { X; MAIN }
            A                    | interface A { MAIN }
            A                    | class A { private static void main(String[] a) {} void main() {} }
            Base                 | abstract class Base { MAIN } class A extends Base {}
            Main                 | void main() {}
            A                    | class Main { int main() { return 0; } } class A { MAIN }
            """)
    void classWithMainIsRunWhateverItIsCalled(String expected, String source) throws IOException {
        CompileReply reply = compile("Main", source.replace("MAIN", MAIN), Map.of(), Optional.empty());

        assertThat(reply.diagnostics()).isEmpty();
        assertThat(reply.classes()).containsKey(expected);
        assertThat(reply.mainClass()).isEqualTo(expected);
    }

    @Test
    void severalFilesAreOneProgram() throws IOException {
        CompileReply reply = compile(
                "Start",
                "import util.Helper; public class Start { public static void main(String[] a) { Helper.help(); } }",
                Map.of("util/Helper", "package util; public class Helper { public static void help() {} }"),
                Optional.empty());

        assertThat(reply.mainClass()).isEqualTo("Start");
        assertThat(reply.classes()).containsOnlyKeys("Start", "util.Helper");
    }

    @Test
    void entryPointIsRunThoughAnotherClassIsCalledMain() throws IOException {
        String source = "class Main { " + MAIN + " } class Other { " + MAIN + " }";

        assertThat(compile("Main", source, Map.of(), Optional.of("Other")).mainClass())
                .isEqualTo("Other");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class A {}                                 | Class A must have a main method:  public static void main(String[] args)
            class A { private static void main() {} }  | Class A must have a main method:  public static void main(String[] args)
            class A { int main() { return 0; } }       | Class A must have a main method:  public static void main(String[] args)
            // nothing                                 | The judge looks for class Main, which is not there. Rename your class to Main.
            abstract class A { void main() {} }        | The judge makes an object by  new A()  : it must be a class that is not abstract and has a constructor without parameters.
            package java.x; class A { void main() {} } | The package java.x is not yours. Choose another name.
            package dev.assay.harness; class A {}      | The package dev.assay.harness is not yours. Choose another name.
            public class A { } public class B { }      | class B is public, should be declared in a file named B.java
            """)
    void whatCannotBeRunIsToldAsACompileError(String source, String message) throws IOException {
        CompileReply reply = compile("Main", source, Map.of(), Optional.empty());

        assertThat(reply.mainClass()).isEmpty();
        assertThat(reply.diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.message()).isEqualTo(message));
    }

    private static CompileReply compile(
            String name, String source, Map<String, String> beside, Optional<String> entryPoint) throws IOException {
        try (WarmCompiler compiler = new WarmCompiler()) {
            return compiler.compile(
                    new CompileRequest(name, source, beside, Optional.empty(), entryPoint, "java.base"));
        }
    }
}
