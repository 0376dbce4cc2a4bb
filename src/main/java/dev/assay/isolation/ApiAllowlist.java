package dev.assay.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code java.base} that leave nothing behind in their JVM, by the classes that declare them. The list is
 * computed for one build of the JDK ({@link AllowlistWriter}); on another one it is computed anew, once.
 */
public final class ApiAllowlist {
    private static @Nullable ApiAllowlist current;

    private final Map<String, Type> types = new HashMap<>();

    /** A class of the library; members are named {@code name + descriptor}. */
    private record Type(String parent, List<String> interfaces, boolean refused, Map<String, Character> members) {}

    private ApiAllowlist(Iterable<String> lines) {
        Type last = null;
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (line.startsWith(" ")) {
                Objects.requireNonNull(last);
                for (int i = 2; i < parts.length; i++) {
                    last.members.put(parts[1] + parts[i].substring(1), parts[i].charAt(0));
                }
            } else if (parts.length > 1) {
                boolean refused = line.startsWith("!");
                last = new Type(parts[1], List.of(parts).subList(2, parts.length), refused, new HashMap<>());
                types.put(refused ? parts[0].substring(1) : parts[0], last);
            }
        }
    }

    /** That of the JDK which runs this, and of which guests are made. */
    public static synchronized ApiAllowlist ofThisJdk() {
        if (current == null) {
            current = load(Optional.empty());
        }
        return current;
    }

    /**
     * Loads the list before it is needed. For a JDK that is not the one it was made for it is computed, which takes some
     * seconds, and kept in this folder.
     */
    public static synchronized void prepare(Path folder) {
        if (current == null) {
            current = load(Optional.of(folder));
        }
    }

    static ApiAllowlist of(List<String> lines) {
        return new ApiAllowlist(lines);
    }

    private static ApiAllowlist load(Optional<Path> folder) {
        try {
            return of(lines(AllowlistFormat.version(), shipped(), folder, AllowlistWriter::compute));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Computes a list. */
    interface Computing {
        List<String> lines() throws IOException;
    }

    /** What is shipped if it is for this version, else what was kept, else what is computed now. */
    static List<String> lines(String version, List<String> shipped, Optional<Path> folder, Computing computing)
            throws IOException {
        if (shipped.getFirst().equals(version)) {
            return shipped;
        }
        Optional<Path> kept = folder.map(each -> each.resolve("java.base-" + key(version, shipped) + ".txt"));
        if (kept.isPresent() && Files.exists(kept.get())) {
            return Files.readAllLines(kept.get());
        }
        List<String> computed = computing.lines();
        if (kept.isPresent()) {
            Files.createDirectories(folder.get());
            Path writing = Files.createTempFile(folder.get(), ".java.base-", ".txt");
            Files.write(writing, computed);
            Files.move(writing, kept.get(), StandardCopyOption.ATOMIC_MOVE);
        }
        return computed;
    }

    /** Another JDK, or another Assay that has looked at other things, has another list. */
    private static String key(String version, List<String> shipped) {
        return "%08x-%08x".formatted(version.hashCode(), shipped.hashCode());
    }

    static List<String> shipped() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(ApiAllowlist.class.getResourceAsStream("/isolation/java.base.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** How a member is marked, wherever it is declared; {@link AllowlistFormat#REFUSED} for what the list does not know. */
    char sign(String owner, String member) {
        Character sign = find(owner, member, new HashSet<>());
        return sign == null ? AllowlistFormat.REFUSED : sign;
    }

    /** JVMS 5.4.3.2 to 5.4.3.4: first the class and its superclasses, then what they implement. */
    @Nullable
    Character find(String owner, String member, Set<String> visited) {
        boolean field = member.indexOf('(') < 0;
        for (Type type = types.get(owner); type != null; type = types.get(type.parent)) {
            if (type.refused) {
                return AllowlistFormat.REFUSED;
            }
            Character declared = type.members.get(member);
            if (declared == null && field) {
                declared = ofInterfaces(type, member, visited);
            }
            if (declared != null) {
                return declared;
            }
        }
        for (Type type = types.get(owner); type != null && !field; type = types.get(type.parent)) {
            Character inherited = ofInterfaces(type, member, visited);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    /** The worst of them: a default method may be declared by several. */
    private @Nullable Character ofInterfaces(Type type, String member, Set<String> visited) {
        Character worst = null;
        for (String each : type.interfaces) {
            Character found = visited.add(each) ? find(each, member, visited) : null;
            worst = found == null || (worst != null && worst == AllowlistFormat.REFUSED) ? worst : found;
        }
        return worst;
    }
}
