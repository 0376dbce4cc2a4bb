package dev.assay.cli;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measure a running server, or this machine's walls. Figures come as one JSON object on the last line.",
        subcommands = {VerdictBench.class, ThroughputBench.class, AttacksBench.class, StressBench.class, CostBench.class
        })
final class BenchCommand {}
