package dev.assay.submission;

import static dev.assay.testing.AdditionPackage.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.database.WithPostgres;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent in place of a solution, its sender is told what is wrong with it. */
@QuarkusTest
@WithPostgres
class BadSourcesIT {
    private static final String PROBLEM = "application/problem+json";
    private static final String METHOD = "int add(int a, int b) { return a + b; }";

    @TestHTTPResource("/")
    private URI root = URI.create("/");

    @Inject
    DataSource database;

    @BeforeAll
    static void needGuests() {
        Requirements.sandbox();
    }

    @BeforeEach
    void installProblem() throws Exception {
        Administrator.install(root, database);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("empty", "", "class Solution"),
                Arguments.of("white space", " \n\t\n", "class Solution"),
                Arguments.of("1 MiB", "/".repeat(1 << 20), "64 KiB"),
                Arguments.of("64 KiB in characters, more in bytes", "//" + "字".repeat(64 << 10), "64 KiB"),
                Arguments.of("NUL", "class Solution {\0}", "NUL"),
                Arguments.of("a class file", "\u00CA\u00FE\u00BA\u00BE\0\0\0E", "NUL"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String source, String told) {
        somebody()
                .post(SLUG + "/submissions", source)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("source"))
                .body("errors[0].message", containsString(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "[\"class Solution {}\"]", "{}", "null"})
    void sourceThatIsNoTextIsRefused(String json) {
        somebody()
                .request()
                .body("{\"source\": " + json + "}")
                .post("/api/v1/problems/" + SLUG + "/submissions")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("source"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("{\"source\": \"// ".getBytes(StandardCharsets.US_ASCII));
        body.write(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        body.write("\"}".getBytes(StandardCharsets.US_ASCII));
        somebody()
                .request()
                .body(body.toByteArray())
                .post("/api/v1/problems/" + SLUG + "/submissions")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void bodyLargerThanIsReadIsRefused() {
        somebody()
                .post(SLUG + "/submissions", "x".repeat(3 << 20))
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    static Stream<Arguments> compileErrors() {
        return Stream.of(
                Arguments.of("wrong class name", "class Answer { " + METHOD + " }", "Rename your class to Solution"),
                Arguments.of(
                        "package", "package a.b; class Solution { " + METHOD + " }", "Remove the package declaration"),
                Arguments.of("missing method", "class Solution {}", "int add(int a, int b)"),
                Arguments.of(
                        "wrong signature",
                        "class Solution { long add(long a, long b) { return a + b; } }",
                        "int add(int a, int b)"),
                Arguments.of(
                        "wrong return type",
                        "class Solution { long add(int a, int b) { return a + b; } }",
                        "int add(int a, int b)"),
                Arguments.of(
                        "several public classes",
                        "public class Solution { " + METHOD + " }\npublic class Other {}",
                        "Other"),
                Arguments.of("a source that does not end", "class Solution { " + METHOD, "end of file"),
                Arguments.of("a comment that does not end", "class Solution { " + METHOD + " } /* ", "comment"),
                Arguments.of("control characters", "\u0001\u0002\u0003 class Solution { " + METHOD + " }", "illegal"),
                Arguments.of("half a character", "class Solution { " + METHOD + " } \uD800", ""),
                Arguments.of("another language", "def add(a, b):\n    return a + b\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void compileErrors(String what, String source, String told) {
        Api ada = somebody();
        JsonPath view = ada.awaitVerdict(ada.submit(SLUG, source));
        assertThat(view.getString("verdict")).isEqualTo("CE");
        assertThat(view.getBoolean("compile.ok")).isFalse();
        assertThat(view.getInt("compile.diagnostics[0].line")).isPositive();
        assertThat(view.getList("compile.diagnostics.message", String.class)).anyMatch(each -> each.contains(told));
        assertThat(view.getList("tests")).isEmpty();
    }

    @Test
    void sourceThatIsTooMuchForTheCompilerIsACompileErrorToo() {
        Api ada = somebody();
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        JsonPath view = ada.awaitVerdict(ada.submit(SLUG, "class Solution { int x = " + deep + "; " + METHOD + " }"));
        assertThat(view.getString("verdict")).isEqualTo("CE");
        assertThat(view.getList("compile.diagnostics.message", String.class))
                .singleElement()
                .asString()
                .contains("ompiler")
                .doesNotContain("dev.assay");
        assertThat(ada.verdict(SLUG, "class Solution { " + METHOD + " }"))
                .as("the next one")
                .isEqualTo("AC");
    }

    @ParameterizedTest
    @CsvSource({"check,{\"source\": {}}", "submissions,[]", "runs,\"text\"", "submissions,null", "submissions,{"})
    void bodiesOfAnotherFormAreRefused(String call, String body) {
        somebody()
                .request()
                .body(body)
                .post("/api/v1/problems/" + SLUG + "/" + call)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    private Api somebody() {
        return Api.register(root, Administrator.somebody());
    }
}
