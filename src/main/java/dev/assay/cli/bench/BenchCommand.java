package dev.assay.cli.bench;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        description =
                "Measure a running server, this machine's walls, or a database. Figures come as one JSON object on the"
                        + " last line.",
        footer = "%nOne more, `./assay bench kernels`, is run from the source tree: it times the kernels of packages"
                + " against PyTorch.",
        subcommands = {
            VerdictBench.class,
            ThroughputBench.class,
            AttacksBench.class,
            StressBench.class,
            FloodBench.class,
            ChaosBench.class,
            FairnessBench.class,
            CostBench.class,
            WebBench.class,
            DecodingBench.class,
            SoakBench.class
        })
public final class BenchCommand {}
