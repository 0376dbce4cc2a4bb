package dev.assay.problem;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithPostgres
class ProblemUploadIT {
    private static final String PROBLEM = "application/problem+json";
    private static final int SYMBOLIC_LINK = 0120777;
    private static final int FILE = 0100644;

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @Test
    void newProblemIsCreatedAndTheSamePackageAgainChangesNothing() throws Exception {
        String slug = Administrator.somebody();
        byte[] zip = new AdditionPackage().zip();
        try (Administrator admin = new Administrator(root, database)) {
            String version = admin.put(slug, zip)
                    .statusCode(201)
                    .body("published", is(true))
                    .body("jury.agrees", everyItem(is(true)))
                    .extract()
                    .path("version");
            admin.put(slug, zip).statusCode(200).body("version", equalTo(version));
            Api.anybody(root)
                    .get("/api/v1/problems/" + slug)
                    .then()
                    .statusCode(200)
                    .body("problem.version", equalTo(version));
            byte[] fetched = admin.api()
                    .request()
                    .get("/api/v1/problems/" + slug + "/package")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            admin.put(slug, fetched).statusCode(200).body("version", equalTo(version));
            Api.anybody(root)
                    .get("/api/v1/problems/" + slug + "/package")
                    .then()
                    .statusCode(401);
            byte[] changed = new AdditionPackage()
                    .with("statement/problem.en.md", "Add them.\n")
                    .zip();
            admin.put(slug, changed).statusCode(200).body("version", not(equalTo(version)));
        }
    }

    @Test
    void packageWhoseJuryDisagreesIsNotPublishedAndSaysWhatWasExpected() throws Exception {
        String slug = Administrator.somebody();
        byte[] zip = new AdditionPackage()
                .with("submissions/wrong_answer/Plus.java", RIGHT)
                .zip();
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(slug, zip)
                    .statusCode(422)
                    .body("published", is(false))
                    .body("jury.find { !it.agrees }.path", equalTo("submissions/wrong_answer/Plus.java"))
                    .body("jury.find { !it.agrees }.expected", equalTo("WA"))
                    .body("jury.find { !it.agrees }.actual", equalTo("AC"));
        }
        Api.anybody(root).get("/api/v1/problems/" + slug).then().statusCode(404);
    }

    @Test
    void packageFromElsewhereIsTakenAsItIs() throws Exception {
        String slug = Administrator.somebody();
        byte[] zip = foreign("name: Twice\nauthor: Ann\nlicense: cc by\n");
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(slug, zip)
                    .statusCode(201)
                    .body("verified", is(false))
                    .body("time_limit_ms", is(2000))
                    .body("time_limit_origin", is("DEFAULT"))
                    .body("notes", hasItem(containsString("1 program in .py skipped")));
        }
        Api.anybody(root)
                .get("/api/v1/problems/" + slug)
                .then()
                .statusCode(200)
                .body("problem.difficulty", is("UNRATED"))
                .body("verified", is(false))
                .body("time_limit_ms", is(2000))
                .body("attachments", hasItem("tool.txt"))
                .body("statement.en", is("/problems/" + slug + "/statement/en.pdf"));
        Api.anybody(root)
                .get("/problems/" + slug)
                .then()
                .statusCode(200)
                .body(containsString("Not verified"))
                .body(containsString("Unrated"))
                .body(containsString("the package states none"))
                .body(containsString("Author: Ann."))
                .body(containsString("statement/en.pdf"));
        Api.anybody(root)
                .get("/problems/" + slug + "/attachments/tool.txt")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"tool.txt\"")
                .body(is("a tool"));
        Api.anybody(root)
                .get("/problems/" + slug + "/statement/en.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Api.anybody(root)
                .get("/problems/" + slug + "/attachments/problem.yaml")
                .then()
                .statusCode(404);
    }

    @Test
    void packageUnderEmbargoIsVerifiedAndNotPublished() throws Exception {
        String slug = Administrator.somebody();
        byte[] zip = foreign("name: Twice\nembargo_until: 2999-12-31\n");
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(slug, zip)
                    .statusCode(202)
                    .body("published", is(false))
                    .body("notes", hasItem(containsString("import it again then")));
        }
        Api.anybody(root).get("/api/v1/problems/" + slug).then().statusCode(404);
    }

    private static byte[] foreign(String yaml) throws IOException {
        return new ZipWriter()
                .add("problem.yaml", FILE, yaml.getBytes(StandardCharsets.UTF_8))
                .add("problem_statement/problem.en.pdf", FILE, "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .add("data/secret/1.in", FILE, "1\n".getBytes(StandardCharsets.UTF_8))
                .add("data/secret/1.ans", FILE, "2\n".getBytes(StandardCharsets.UTF_8))
                .add("attachments/tool.txt", FILE, "a tool".getBytes(StandardCharsets.UTF_8))
                .add("submissions/accepted/a.py", FILE, "print(2)".getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    @Test
    void onlyAdministratorsMay() throws Exception {
        byte[] zip = new AdditionPackage().zip();
        String path = "/api/v1/problems/" + Administrator.somebody();
        Api.anybody(root)
                .contentType("application/zip")
                .body(zip)
                .put(path)
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        Api.register(root, Administrator.somebody())
                .request()
                .contentType("application/zip")
                .body(zip)
                .put(path)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        Api.anybody(root).get(path).then().statusCode(404);
    }

    static Stream<Arguments> hostileZips() throws IOException {
        byte[] bomb = new byte[80 << 20];
        ZipWriter thousands = new ZipWriter();
        for (int i = 0; i < 10_000; i++) {
            thousands.add("data/secret/" + i + ".in", FILE, new byte[0]);
        }
        return Stream.of(
                Arguments.of("way out", zip("../evil", FILE, "x"), "'..'"),
                Arguments.of("absolute name", zip("/etc/evil", FILE, "x"), "absolute"),
                Arguments.of(
                        "symbolic link", zip("data/link", SYMBOLIC_LINK, "/etc/passwd"), "leads out of the package"),
                Arguments.of("10,000 entries", thousands.bytes(), "10000 entries"),
                Arguments.of(
                        "inflation", new ZipWriter().add("data/big", FILE, bomb).bytes(), "32 MiB"),
                Arguments.of("no zip", "not a zip".getBytes(StandardCharsets.US_ASCII), "zip"),
                Arguments.of("nothing", new byte[0], "zip"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostileZips(String what, byte[] zip, String reason) throws Exception {
        String slug = Administrator.somebody();
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(slug, zip)
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.message", hasItem(containsString(reason)));
        }
        Api.anybody(root).get("/api/v1/problems/" + slug).then().statusCode(404);
    }

    private static byte[] zip(String name, int mode, String content) throws IOException {
        return new ZipWriter()
                .add(name, mode, content.getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }

    /** Writes what the JDK's own writer does not let one write. */
    private static final class ZipWriter {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

        ZipWriter add(String name, int mode, byte[] content) throws IOException {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        }

        byte[] bytes() throws IOException {
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
