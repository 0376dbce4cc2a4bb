package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On files as the kernel writes them. */
class CgroupTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void oldHierarchiesAreRead() throws IOException {
        Path cpuacct = Files.createDirectory(folder.resolve("cpuacct"));
        Path memory = Files.createDirectory(folder.resolve("memory"));
        Files.writeString(cpuacct.resolve("cpuacct.usage"), "123456789012\n");
        Files.writeString(memory.resolve("memory.usage_in_bytes"), "1048576\n");
        Files.writeString(memory.resolve("memory.max_usage_in_bytes"), "9223372036854771712\n");
        Cgroup group = new Cgroup.V1(folder, cpuacct, memory);

        assertThat(group.cpuNanos()).isEqualTo(123_456_789_012L);
        assertThat(group.memoryBytes()).isEqualTo(1_048_576);
        assertThat(group.peakMemoryBytes()).isEqualTo(9_223_372_036_854_771_712L);
    }

    @Test
    void weightIsWrittenAsEachVersionCountsIt() throws IOException {
        Path group = Files.createDirectory(folder.resolve("v1"));
        Path old = Files.createFile(group.resolve("cpu.shares"));
        Path idle = Files.createFile(group.resolve("cpu.idle"));
        Path unified = Files.createDirectory(folder.resolve("v2"));
        Cgroup v1 = new Cgroup.V1(group, folder, folder);

        v1.setWeight(CpuWeight.LOW);
        new Cgroup.V2(unified).setWeight(CpuWeight.LOW);
        assertThat(old).hasContent("102");
        assertThat(idle).hasContent("1");
        assertThat(unified.resolve("cpu.weight")).hasContent("10");

        v1.setWeight(CpuWeight.USUAL);
        assertThat(old).hasContent("1024");
        assertThat(idle).hasContent("0");
    }

    @Test
    void oldHierarchyForgetsThePeakWhenToldTo() throws IOException {
        Path peak = Files.writeString(folder.resolve("memory.max_usage_in_bytes"), "4096\n");

        new Cgroup.V1(folder, folder, folder).resetPeak();

        assertThat(peak).hasContent("0");
    }

    @Test
    void unifiedHierarchyIsRead() throws IOException {
        Files.writeString(folder.resolve("cpu.stat"), """
                usage_usec 250123
                user_usec 200000
                system_usec 50123
                nr_periods 0
                """);
        Files.writeString(folder.resolve("memory.current"), "1048576\n");
        Files.writeString(folder.resolve("memory.peak"), "2097152\n");
        Cgroup group = new Cgroup.V2(folder);

        assertThat(group.cpuNanos()).isEqualTo(250_123_000);
        assertThat(group.memoryBytes()).isEqualTo(1_048_576);
        assertThat(group.peakMemoryBytes()).isEqualTo(2_097_152);
    }

    @Test
    void kernelsThatKeepNoPeakAreAskedForTheMemoryInUse() throws IOException {
        Files.writeString(folder.resolve("memory.current"), "1048576\n");

        assertThat(new Cgroup.V2(folder).peakMemoryBytes()).isEqualTo(1_048_576);
    }

    @Test
    void groupThatIsGoneIsAFaultNotZero() {
        assertThatThrownBy(() -> new Cgroup.V2(folder).cpuNanos()).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> new Cgroup.V1(folder, folder, folder).cpuNanos())
                .isInstanceOf(NoSuchFileException.class);
    }
}
