package dev.assay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Fetch the published version of a problem's package from a server. Exit code 0: it was written.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "the problem")
    private String slug = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write the zip (SLUG.zip); it must not be there yet")
    private @Nullable Path output;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path file = Optional.ofNullable(output).orElse(Path.of(slug + ".zip"));
        HttpRequest request = server.request("problems/" + slug + "/package").build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean there = response.statusCode() == 200;
            if (there) {
                Files.write(file, response.body(), StandardOpenOption.CREATE_NEW);
                out.println(slug + ": written to " + file);
            } else {
                out.println(slug + ": refused (" + response.statusCode() + ") "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            out.flush();
            return there ? 0 : 1;
        }
    }
}
