package dev.assay.cli;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure a running server. Each prints one JSON object on its last line.",
        subcommands = {VerdictBench.class, ThroughputBench.class})
final class BenchCommand {}
