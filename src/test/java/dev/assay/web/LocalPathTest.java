package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/problems?tag=heap&page=2", "/a/b-c_d~e", "/%E4%BD%A0"})
    void pagesOfThisSiteAreKept(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(URI.create(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "problems",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "/a//example.org",
                "https://example.org/",
                "javascript:alert(1)",
                "\\\\example.org",
                "/a\r\nSet-Cookie: a=b",
                "/%",
                "/你"
            })
    void everythingElseLeadsHome(String elsewhere) {
        assertThat(LocalPath.of(elsewhere)).isEqualTo(URI.create("/"));
    }

    @Test
    void nothingLeadsHome() {
        assertThat(LocalPath.of(null)).isEqualTo(URI.create("/"));
    }
}
