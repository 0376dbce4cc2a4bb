package dev.assay.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a guest has used, by the kernel's own account. */
sealed interface Cgroup extends Closeable {

    /** CPU time of all threads since the guest began, in nanoseconds. */
    long cpuNanos() throws IOException;

    /** Memory in use now, in bytes. */
    long memoryBytes() throws IOException;

    /** The most memory that was ever in use, in bytes. */
    long peakMemoryBytes() throws IOException;

    /** Starts the account of the peak anew, where the kernel can. */
    void resetPeak() throws IOException;

    /** Changes what share of the CPU time it has. */
    void setWeight(CpuWeight weight) throws IOException;

    /** The numbers of all threads of the guest. */
    List<String> threads() throws IOException;

    /** The group in the measured one that the container lives in. */
    String CONTAINER = "guest";

    /** One hierarchy a controller (Linux before the unified hierarchy, and hybrid machines). */
    final class V1 implements Cgroup {
        private final KernelFile cpu;
        private final KernelFile memory;
        private final KernelFile peak;
        private final Path peakPath;
        private final Path cpuGroup;
        private final Path group;

        V1(Path cpuGroup, Path cpuacctGroup, Path memoryGroup) {
            this.cpuGroup = cpuGroup;
            group = cpuacctGroup;
            cpu = new KernelFile(cpuacctGroup.resolve("cpuacct.usage"));
            memory = new KernelFile(memoryGroup.resolve("memory.usage_in_bytes"));
            peakPath = memoryGroup.resolve("memory.max_usage_in_bytes");
            peak = new KernelFile(peakPath);
        }

        @Override
        public long cpuNanos() throws IOException {
            return cpu.readNumber();
        }

        @Override
        public long memoryBytes() throws IOException {
            return memory.readNumber();
        }

        @Override
        public long peakMemoryBytes() throws IOException {
            return peak.readNumber();
        }

        @Override
        public void resetPeak() throws IOException {
            Files.writeString(peakPath, "0");
        }

        @Override
        public void setWeight(CpuWeight weight) throws IOException {
            weight.write(cpuGroup);
        }

        @Override
        public List<String> threads() throws IOException {
            return Files.readAllLines(group.resolve(CONTAINER).resolve("tasks"));
        }

        @Override
        public void close() throws IOException {
            cpu.close();
            memory.close();
            peak.close();
        }
    }

    /** The unified hierarchy. */
    final class V2 implements Cgroup {
        private final KernelFile cpu;
        private final KernelFile memory;
        private final KernelFile peak;
        private final Path group;

        V2(Path group) {
            this.group = group;
            cpu = new KernelFile(group.resolve("cpu.stat"));
            memory = new KernelFile(group.resolve("memory.current"));
            peak = new KernelFile(group.resolve("memory.peak"));
        }

        @Override
        public long cpuNanos() throws IOException {
            return field(cpu.read(), "usage_usec").orElse(0L) * 1_000;
        }

        @Override
        public long memoryBytes() throws IOException {
            return memory.readNumber();
        }

        @Override
        public long peakMemoryBytes() throws IOException {
            try {
                return peak.readNumber();
            } catch (NoSuchFileException beforeLinux519) {
                return memoryBytes();
            }
        }

        /** The kernel forgets a peak only for one open file; the guest's whole life is what is reported. */
        @Override
        public void resetPeak() {}

        @Override
        public void setWeight(CpuWeight weight) throws IOException {
            weight.write(group);
        }

        @Override
        public List<String> threads() throws IOException {
            return Files.readAllLines(group.resolve(CONTAINER).resolve("cgroup.threads"));
        }

        @Override
        public void close() throws IOException {
            cpu.close();
            memory.close();
            peak.close();
        }

        private static Optional<Long> field(String lines, String name) {
            return lines.lines()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line ->
                            Long.parseLong(line.substring(name.length() + 1).strip()))
                    .findFirst();
        }
    }
}
