package dev.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.reader.archive.ZipWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Send problem packages to a server, which verifies and publishes them. Exit code 0: all were.")
final class ImportCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "DIR|ZIP", arity = "1..*", description = "problem packages, named after their problems")
    private List<Path> packages = List.of();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        boolean all = true;
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Path each : packages) {
                all &= send(http, each, out);
            }
        }
        return all ? 0 : 1;
    }

    private boolean send(HttpClient http, Path from, PrintWriter out) throws Exception {
        String file = from.toAbsolutePath().normalize().getFileName().toString();
        String slug = file.replaceFirst("\\.(zip|kpp)$", "");
        byte[] zip = Files.isDirectory(from) ? ZipWriter.write(DirectoryReader.read(from)) : Files.readAllBytes(from);
        HttpRequest request = server.request("problems/" + slug)
                .header("Content-Type", "application/zip")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return report(slug, response.statusCode(), JSON.readTree(response.body()), out);
    }

    private static boolean report(String slug, int status, JsonNode answer, PrintWriter out) throws IOException {
        boolean published = answer.path("published").asBoolean();
        String what = published
                ? (status == 201 ? "added" : "updated")
                : status == 202 ? "in order, and not published yet" : "refused (" + status + ")";
        out.println(slug + ": " + what + " " + answer.path("detail").asText());
        if (published && !answer.path("verified").asBoolean(true)) {
            out.println("  note: unverified, having no accepted submission in Java");
        }
        for (JsonNode note : answer.path("notes")) {
            out.println("  note: " + note.asText());
        }
        for (JsonNode row : answer.path("jury")) {
            if (!row.path("agrees").asBoolean()) {
                out.printf(
                        "  %s: expected %s, got %s%n",
                        row.path("path").asText(),
                        row.path("expected").asText("not AC"),
                        row.path("actual").asText());
            }
        }
        for (JsonNode error : answer.path("errors")) {
            out.println("  " + error.path("field").asText() + ": "
                    + error.path("message").asText());
        }
        out.flush();
        return published;
    }
}
