package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a guest has used, by the kernel's own account. */
sealed interface Cgroup {

    /** CPU time of all threads since the guest began, in nanoseconds. */
    long cpuNanos() throws IOException;

    /** Memory in use now, in bytes. */
    long memoryBytes() throws IOException;

    /** The most memory that was ever in use, in bytes. */
    long peakMemoryBytes() throws IOException;

    /** Starts the account of the peak anew, where the kernel can. */
    void resetPeak() throws IOException;

    /** One hierarchy a controller (Linux before the unified hierarchy, and hybrid machines). */
    record V1(Path cpuacct, Path memory) implements Cgroup {
        @Override
        public long cpuNanos() throws IOException {
            return number(cpuacct.resolve("cpuacct.usage"));
        }

        @Override
        public long memoryBytes() throws IOException {
            return number(memory.resolve("memory.usage_in_bytes"));
        }

        @Override
        public long peakMemoryBytes() throws IOException {
            return number(memory.resolve("memory.max_usage_in_bytes"));
        }

        @Override
        public void resetPeak() throws IOException {
            Files.writeString(memory.resolve("memory.max_usage_in_bytes"), "0");
        }
    }

    /** The unified hierarchy. */
    record V2(Path group) implements Cgroup {
        @Override
        public long cpuNanos() throws IOException {
            return field(group.resolve("cpu.stat"), "usage_usec").orElse(0L) * 1_000;
        }

        @Override
        public long memoryBytes() throws IOException {
            return number(group.resolve("memory.current"));
        }

        @Override
        public long peakMemoryBytes() throws IOException {
            try {
                return number(group.resolve("memory.peak"));
            } catch (NoSuchFileException beforeLinux519) {
                return memoryBytes();
            }
        }

        /** The kernel forgets a peak only for one open file; the guest's whole life is what is reported. */
        @Override
        public void resetPeak() {}
    }

    private static long number(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    private static Optional<Long> field(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Long.parseLong(line.substring(name.length() + 1).strip()))
                .findFirst();
    }
}
