package dev.assay.cli.bench;

import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all benchmarks of a server are told. */
final class BenchOptions {
    @Option(names = "--url", description = "the server (${DEFAULT-VALUE})")
    URI url = URI.create("http://127.0.0.1:8080");

    @Option(names = "--package", description = "the problem package submitted to (${DEFAULT-VALUE})")
    Path problem = Path.of("problems/algorithms/maximum-gap");

    @Option(names = "--submission", description = "its jury submission (${DEFAULT-VALUE})")
    String submission = "submissions/accepted/Buckets.java";

    @Option(names = "--json", description = "print nothing but the JSON object")
    boolean json;
}
