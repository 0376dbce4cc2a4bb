package dev.assay;

import static java.util.Objects.requireNonNull;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.testcontainers.containers.GenericContainer;

/** A service as docker/compose.yaml describes it: with what it says a test starts it, so the two cannot drift apart. */
final class ComposedServer {
    private static final Path COMPOSE = Path.of("docker/compose.yaml");
    private static final int PORT = 8080;

    private final Map<?, ?> service;

    ComposedServer(String name) throws IOException {
        Map<?, ?> compose = (Map<?, ?>)
                requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(COMPOSE)));
        Map<?, ?> services = (Map<?, ?>) requireNonNull(compose.get("services"));
        service = (Map<?, ?>) requireNonNull(services.get(name));
    }

    String text(String key) {
        return String.valueOf(service.get(key));
    }

    List<String> texts(String key) {
        return ((List<?>) requireNonNull(service.get(key)))
                .stream().map(String::valueOf).toList();
    }

    /** The variables, the password filled in. */
    Map<String, String> environment(String password) {
        return ((Map<?, ?>) requireNonNull(service.get("environment")))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> String.valueOf(e.getKey()),
                                e -> String.valueOf(e.getValue())
                                        .replaceAll("\\$\\{ASSAY_DATABASE_PASSWORD:[^}]*}", password)));
    }

    /** Gives the container the service's privileges, no more, and publishes its port on this machine only. */
    void confine(GenericContainer<?> container) {
        allow(container);
        container.withCreateContainerCmdModifier(
                create -> requireNonNull(create.getHostConfig()).withCapDrop(capabilities("cap_drop")));
    }

    /** Adds the service's privileges to Docker's usual ones, and publishes its port on this machine only. */
    void allow(GenericContainer<?> container) {
        container.withExposedPorts(PORT).withCreateContainerCmdModifier(create -> {
            HostConfig host = requireNonNull(create.getHostConfig());
            host.withCapAdd(capabilities("cap_add"))
                    .withSecurityOpts(texts("security_opt").stream()
                            .map(ComposedServer::inlined)
                            .toList())
                    .withCgroupnsMode(text("cgroup"))
                    .withPortBindings(new PortBinding(Ports.Binding.bindIp("127.0.0.1"), new ExposedPort(PORT)));
        });
    }

    private Capability[] capabilities(String key) {
        return texts(key).stream().map(Capability::valueOf).toArray(Capability[]::new);
    }

    /** Compose sends the text of the file that {@code seccomp:} names, beside its own; the engine reads no file. */
    private static String inlined(String option) {
        String[] parts = option.split(":", 2);
        if (!parts[0].equals("seccomp")) {
            return option;
        }
        try {
            return "seccomp=" + Files.readString(COMPOSE.resolveSibling(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
