package dev.assay.format.reader.sections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Mode;
import dev.assay.format.reader.SmallPackage;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterCodeTest {

    @TempDir
    private Path folder;

    @Test
    void starterOfAFunctionHasItsSignature() throws Exception {
        assertThat(new SmallPackage().read().spec().starter()).isEqualTo("""
                class Solution {
                    long sum(int[] nums, long start) {
                        return 0;
                    }
                }
                """);
    }

    @Test
    void ownStarterIsKept() throws Exception {
        assertThat(new SmallPackage()
                        .line("checker:", "starter: |\n  class Solution {\n  }")
                        .read()
                        .spec()
                        .starter())
                .isEqualTo("class Solution {\n}\n");
    }

    @Test
    void startersOfAllTypesCompile() throws Exception {
        List<Mode> modes = new ArrayList<>(List.of(new Mode.Stdio()));
        for (String scalar : List.of("int", "long", "double", "float", "boolean", "char", "String")) {
            modes.add(returning(scalar));
            modes.add(returning(scalar + "[]"));
            modes.add(returning(scalar + "[][]"));
        }
        modes.add(returning("List<List<Integer>>"));
        modes.add(returning("List<int[]>"));
        // a class path of their own: the tests' one names libraries that are not there, which is warned of too
        List<String> arguments = new ArrayList<>(
                List.of("-d", folder.toString(), "--class-path", folder.toString(), "-Xlint:all", "-Werror"));
        for (int i = 0; i < modes.size(); i++) {
            Path source = Files.createDirectories(folder.resolve("s" + i)).resolve("Source.java");
            arguments.add(source.toString());
            Files.writeString(source, "package s" + i + ";\n" + StarterCode.of(modes.get(i)), UTF_8);
        }

        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])))
                .isZero();
    }

    private static Mode returning(String type) {
        ValueType value = ValueType.parse(type);
        return new Mode.Function(new Signature("solve", List.of(new Signature.Parameter("given", value)), value));
    }
}
