package dev.assay.cli;

import java.net.URI;
import java.net.http.HttpRequest;
import picocli.CommandLine.Option;

/** The server that a command talks to, and as whom. */
final class ServerOptions {
    @Option(names = "--url", description = "the server (${DEFAULT-VALUE})")
    private URI url = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--token",
            required = true,
            defaultValue = "${env:ASSAY_TOKEN}",
            description = "an administrator's API token, from the page of the account; or set ASSAY_TOKEN")
    private String token = "";

    /** @param path below {@code /api/v1/} */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve("/api/v1/" + path)).header("Authorization", "Bearer " + token);
    }
}
