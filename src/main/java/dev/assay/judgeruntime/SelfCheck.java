package dev.assay.judgeruntime;

import dev.assay.format.Demo;
import dev.assay.format.Limits;
import dev.assay.format.Verdict;
import dev.assay.judging.DemoResult;
import dev.assay.judging.DemoRunner;
import dev.assay.judging.OutputListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles and runs a program that cannot fail, and writes to the disk: if that fails, nobody's program is to blame. */
final class SelfCheck {
    private static final int ROOM_ON_DISK = 4 << 20;

    private static final String PROGRAM =
            "class Main { public static void main(String[] arguments) { System.out.println(\"{}\"); } }";

    private static final Demo DEMO = new Demo(
            Map.of("en", "The judge's self-check."),
            new Limits(Duration.ofSeconds(10), 64, 1, 64),
            List.of(),
            List.of(),
            List.of(),
            PROGRAM,
            Map.of(),
            new byte[0],
            Map.of());

    private final DemoRunner demoRunner;
    private final Path home;

    SelfCheck(DemoRunner demoRunner, Path home) {
        this.demoRunner = demoRunner;
        this.home = home;
    }

    /** @return what is wrong, empty when all is well */
    synchronized Optional<String> run() throws IOException {
        Path file = Files.createTempFile(home, "self-check", "");
        try {
            Files.write(file, new byte[ROOM_ON_DISK]);
        } finally {
            Files.deleteIfExists(file);
        }
        DemoResult show = demoRunner.run(DEMO, List.of(), OutputListener.NONE);
        return show.verdict() == Verdict.AC
                ? Optional.empty()
                : Optional.of("the judge's own program got " + show.verdict() + " " + show.error());
    }
}
