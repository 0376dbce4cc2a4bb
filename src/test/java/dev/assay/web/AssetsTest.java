package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void addressCarriesTheHashOfTheFile() throws IOException, NoSuchAlgorithmException {
        byte[] file = Files.readAllBytes(Path.of("src/main/resources/META-INF/resources/assets/app.css"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(assets.url("app.css")).isEqualTo("/assets/app.css?v=" + hash.substring(0, 10));
    }

    @Test
    void fileThatIsNotBuiltHasNoAddress() {
        assertThatThrownBy(() -> assets.url("nothing.js")).hasMessageContaining("/assets/nothing.js");
    }

    @Test
    void missingManifestSaysHowToBuildIt() {
        assertThatThrownBy(() -> Assets.read(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("assets.properties")
                .hasMessageContaining("npm run build");
    }
}
