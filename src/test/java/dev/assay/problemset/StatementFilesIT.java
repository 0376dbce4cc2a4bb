package dev.assay.problemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What belongs to a statement beside its text. */
@QuarkusTest
@WithPostgres
class StatementFilesIT {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    private String page(String slug) {
        return Api.anybody(root)
                .get("/problems/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void pictureIsServedWithoutRightsAndOnlyTheEditorialsToThoseWhoMayReadIt() throws Exception {
        String slug = Administrator.somebody();
        byte[] zip = new AdditionPackage()
                .with("statement/problem.en.md", "![a drawing](drawing.svg)\n")
                .with("statement/drawing.svg", SVG)
                .with("solution/editorial.en.md", "![why](why.svg)\n")
                .with("solution/why.svg", SVG)
                .zip();
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(slug, zip).statusCode(201);
        }
        Matcher picture = PICTURE.matcher(page(slug));
        assertThat(picture.find()).isTrue();
        String address = picture.group(1);
        assertThat(address).startsWith("/problems/" + slug + "/pictures/").endsWith("/statement/drawing.svg");
        Api.anybody(root)
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/svg+xml"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; style-src 'unsafe-inline'; sandbox"))
                .header("Cache-Control", containsString("immutable"))
                .body(equalTo(SVG));
        Api.anybody(root)
                .get(address.replace("statement/drawing", "solution/why"))
                .then()
                .statusCode(404);
        Api.anybody(root)
                .get(address.replaceAll("pictures/[0-9a-f]+", "pictures/00"))
                .then()
                .statusCode(404);
        Api.anybody(root)
                .get(address.replace("drawing.svg", "problem.en.md"))
                .then()
                .statusCode(404);
    }

    @Test
    void latexIsAPageAndPdfIsShownWithinIt() throws Exception {
        String slug = Administrator.somebody();
        String document = Administrator.somebody();
        try (Administrator admin = new Administrator(root, database)) {
            admin.put(
                            slug,
                            new AdditionPackage()
                                    .without("statement/problem.en.md")
                                    .without("statement/problem.zh.md")
                                    .with("statement/problem.en.tex", "\\section*{Input} \\emph{Two} numbers.\n")
                                    .zip())
                    .statusCode(201);
            admin.put(
                            document,
                            new AdditionPackage()
                                    .without("statement/problem.en.md")
                                    .without("statement/problem.zh.md")
                                    .with("statement/problem.en.pdf", "%PDF-1.4\n")
                                    .zip())
                    .statusCode(201);
        }
        assertThat(page(slug)).contains("<h2>Input</h2><p><em>Two</em> numbers. </p>");
        String pdf = "/problems/" + document + "/statement/en.pdf";
        assertThat(page(document)).contains("<object class=\"document\" type=\"application/pdf\" data=\"" + pdf);
        Api.anybody(root)
                .get(pdf)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Security-Policy", equalTo("frame-ancestors 'self'"));
    }
}
