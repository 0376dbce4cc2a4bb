package dev.assay.cli;

import dev.assay.cli.bench.BenchCommand;
import dev.assay.cli.offline.JudgeCommand;
import dev.assay.cli.offline.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** Entry point of {@code ./assay judge} and its siblings; {@code ./assay up} starts the server instead. */
@Command(
        name = "assay",
        description = "A self-hosted online judge for Java.",
        mixinStandardHelpOptions = true,
        versionProvider = AssayCommand.Version.class,
        scope = ScopeType.INHERIT, // every command knows --help and --version
        subcommands = {
            JudgeCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ConvertCommand.class,
            BenchCommand.class
        })
public final class AssayCommand {
    private AssayCommand() {}

    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    public static CommandLine line() {
        CommandLine line = new CommandLine(new AssayCommand());
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("assay: " + failure.getMessage());
            return 1;
        });
        return line;
    }

    /** The packaged jar's version, and the Java that runs it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = AssayCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "assay " + (packaged == null ? "(not packaged)" : packaged) + ", Java " + Runtime.version()
            };
        }
    }
}
