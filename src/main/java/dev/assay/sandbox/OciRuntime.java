package dev.assay.sandbox;

import dev.assay.harness.protocol.IsolationCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An OCI runtime's program.
 *
 * @param state where it remembers the containers of this process
 */
record OciRuntime(String name, Path program, Path state) {
    private static final int LOOKS = 10;

    /** The lightest first: each submission costs one start. */
    private static final List<String> KNOWN = List.of("crun", "runc", "runsc");

    /**
     * One that remembers its containers in this folder of a process, below its own name.
     *
     * @param instance the folder
     */
    static OciRuntime of(Path program, Path instance) {
        String name = program.getFileName().toString();
        return new OciRuntime(name, program, states(instance).resolve(name));
    }

    /** Those whose containers a process that died may have left, as far as they are installed. */
    static List<OciRuntime> usedIn(Path instance) throws IOException {
        if (!Files.isDirectory(states(instance))) {
            return List.of();
        }
        try (Stream<Path> states = Files.list(states(instance))) {
            return states.flatMap(state -> HostCommands.find(state.getFileName().toString()).stream())
                    .map(program -> of(program, instance))
                    .toList();
        }
    }

    private static Path states(Path instance) {
        return instance.resolve("state");
    }

    /**
     * The program that the settings name, or the installed ones in the order of {@code crun, runc, runsc}.
     *
     * @throws SandboxFault when there is none
     */
    static List<Path> candidates(String wanted) throws SandboxFault {
        List<String> names = wanted.equals("auto") ? KNOWN : List.of(wanted);
        List<Path> found =
                names.stream().flatMap(name -> HostCommands.find(name).stream()).toList();
        if (found.isEmpty()) {
            throw new SandboxFault("No OCI runtime is installed (looked for " + String.join(", ", names)
                    + "). On Debian: apt-get install runc");
        }
        return found;
    }

    Process start(String id, Path bundle) throws IOException {
        List<String> run = new ArrayList<>(List.of("run"));
        if (!isGvisor()) {
            // Guests may not ask for keys at all (seccomp), and in a container Assay itself may not make a keyring.
            run.add("--no-new-keyring");
        }
        run.addAll(List.of(
                "--bundle", bundle.toString(), "--pid-file", pidFile(bundle).toString(), id));
        return new ProcessBuilder(command(run.toArray(String[]::new))).start();
    }

    /** Whether guests talk to gVisor's kernel, a program of its own, and not to the machine's. */
    boolean isGvisor() {
        return name.equals("runsc");
    }

    /**
     * The walls that it can build. gVisor makes threads and processes itself, inside, without asking the list of system
     * calls: only memory bounds them. And its {@code /proc} tells of itself, not of the machine.
     */
    Set<IsolationCheck> walls() {
        return isGvisor()
                ? EnumSet.complementOf(EnumSet.of(
                        IsolationCheck.THREADS,
                        IsolationCheck.PROCESSES,
                        IsolationCheck.HOST_STATE,
                        IsolationCheck.HOST_PATHS))
                : EnumSet.allOf(IsolationCheck.class);
    }

    static Path pidFile(Path bundle) {
        return bundle.resolve("pid");
    }

    /** Ends and forgets a container. One that is half made or half gone is no fault, nor is a runtime that is gone. */
    void delete(String id) {
        try {
            HostCommands.run(command("delete", "--force", id));
        } catch (IOException gone) {
            System.getLogger(OciRuntime.class.getName()).log(System.Logger.Level.DEBUG, "{0}", gone.getMessage());
        }
    }

    /** The containers this state knows of. One that goes while the runtime looks makes it give up: it is asked again. */
    List<String> list() throws IOException {
        SandboxFault last = null;
        for (int attempt = 0; attempt < LOOKS; attempt++) {
            try {
                return HostCommands.run(command("list", "--quiet")).lines().toList();
            } catch (SandboxFault gone) {
                last = gone;
            }
        }
        throw Objects.requireNonNull(last);
    }

    /** Ends and forgets every container of this state. One who cannot tell what there is has nothing to forget. */
    void deleteAll() {
        try {
            for (String id : list()) {
                delete(id);
            }
        } catch (IOException broken) {
            System.getLogger(OciRuntime.class.getName()).log(System.Logger.Level.DEBUG, "{0}", broken.getMessage());
        }
    }

    Optional<String> version() {
        try {
            return HostCommands.run(List.of(program.toString(), "--version"))
                    .lines()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--root", state.toString()));
        if (isGvisor()) {
            command.add("--network=none");
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
