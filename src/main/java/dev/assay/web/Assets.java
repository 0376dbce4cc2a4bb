package dev.assay.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the files below {@code /assets}: {@code cdi:assets} in templates. Each address carries the hash of its
 * file, so that browsers may keep the file and still get the new one after an upgrade. The hashes are in a manifest that
 * the front end's build writes.
 */
@Named("assets")
@Startup
@Singleton
public class Assets {
    private static final String MANIFEST = "/assets.properties";

    private final Supplier<Map<String, String>> versions;

    Assets() {
        Map<String, String> atStart = manifest();
        // In dev mode the front end may be built again while the server runs.
        this.versions = LaunchMode.current() == LaunchMode.DEVELOPMENT ? Assets::manifest : () -> atStart;
    }

    /** The address of a file, which must be one that the front end's build makes. */
    public String url(String name) {
        String version = versions.get().get(name);
        if (version == null) {
            throw new IllegalArgumentException("The front end's build makes no /assets/" + name);
        }
        return "/assets/" + name + "?v=" + version;
    }

    private static Map<String, String> manifest() {
        try (InputStream file = Assets.class.getResourceAsStream(MANIFEST)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(@Nullable InputStream file) throws IOException {
        if (file == null) {
            throw new IllegalStateException("The front end has not been built: there is no src/main/resources"
                    + MANIFEST + ". Run in src/main/web: npm ci --ignore-scripts && npm run build");
        }
        Properties properties = new Properties();
        properties.load(file);
        return properties.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(name -> name, properties::getProperty));
    }
}
