package dev.assay.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The JDK's tools that make a guest's runtime. */
final class JdkTool {
    private JdkTool() {}

    /** Makes a small runtime in a folder that is not there yet. */
    static void jlink(Path output, String... options) throws SandboxFault {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of(
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--output", output.toString()));
        run("jlink", all);
    }

    static void run(String name, List<String> options) throws SandboxFault {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new SandboxFault("This Java has no " + name
                        + ", which makes the guests' runtime. Start Assay with a JDK, not a JRE."));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        if (tool.run(out, out, options.toArray(new String[0])) != 0) {
            throw new SandboxFault(name + " could not make the guests' runtime: "
                    + said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
