package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the mountinfo of real machines. */
class CgroupMountsTest {
    private static final String ROOT_DISK = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro";

    /** Debian 13: the unified hierarchy. */
    private static final List<String> V2 = List.of(
            ROOT_DISK,
            "30 24 0:26 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2"
                    + " rw,nsdelegate,memory_recursiveprot");

    /** CentOS 7: one hierarchy for cpu and cpuacct together. */
    private static final List<String> V1 = List.of(
            ROOT_DISK,
            "24 17 0:21 / /sys/fs/cgroup ro,nosuid,nodev,noexec shared:5 - tmpfs tmpfs ro,mode=755",
            "25 24 0:22 / /sys/fs/cgroup/systemd rw,nosuid shared:6 - cgroup cgroup rw,xattr,name=systemd",
            "28 24 0:25 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:9 - cgroup cgroup rw,cpuacct,cpu",
            "31 24 0:28 / /sys/fs/cgroup/memory rw,nosuid shared:12 - cgroup cgroup rw,memory");

    /** Ubuntu 20.04: both, with all controllers in the old one. */
    private static final List<String> HYBRID = List.of(
            ROOT_DISK,
            "34 25 0:29 / /sys/fs/cgroup/unified rw,nosuid shared:10 - cgroup2 cgroup2 rw,nsdelegate",
            "38 25 0:33 / /sys/fs/cgroup/memory rw,nosuid shared:15 - cgroup cgroup rw,memory",
            "40 25 0:35 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:17 - cgroup cgroup rw,cpu,cpuacct");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void unifiedHierarchyIsOneGroup() throws IOException {
        assertThat(new CgroupMounts(V2).at("/assay/g-1"))
                .usingRecursiveComparison()
                .isEqualTo(new Cgroup.V2(Path.of("/sys/fs/cgroup/assay/g-1")));
    }

    @Test
    void oldHierarchiesAreFoundByTheirControllersNotTheirNames() throws IOException {
        assertThat(new CgroupMounts(V1).at("/assay/g-1"))
                .usingRecursiveComparison()
                .isEqualTo(new Cgroup.V1(
                        Path.of("/sys/fs/cgroup/cpu,cpuacct/assay/g-1"),
                        Path.of("/sys/fs/cgroup/cpu,cpuacct/assay/g-1"),
                        Path.of("/sys/fs/cgroup/memory/assay/g-1")));
    }

    @Test
    void hybridMachinesAreMeasuredWhereTheirControllersAre() throws IOException {
        assertThat(new CgroupMounts(HYBRID).at("/assay/g-1"))
                .usingRecursiveComparison()
                .isEqualTo(new Cgroup.V1(
                        Path.of("/sys/fs/cgroup/cpu,cpuacct/assay/g-1"),
                        Path.of("/sys/fs/cgroup/cpu,cpuacct/assay/g-1"),
                        Path.of("/sys/fs/cgroup/memory/assay/g-1")));
    }

    @Test
    void machineWithoutControlGroupsIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new CgroupMounts(List.of(ROOT_DISK)).at("/assay/g-1"))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("Mount /sys/fs/cgroup");
    }

    @Test
    void emptyGroupIsRemovedFromEveryHierarchyThatHasIt() throws IOException {
        CgroupMounts mounts = mountedBelow(folder);
        Path memory = Files.createDirectories(folder.resolve("sys/fs/cgroup/memory/assay/g-1"));
        Path unified = Files.createDirectories(folder.resolve("sys/fs/cgroup/unified/assay/g-1"));

        mounts.remove("/assay/g-1");

        assertThat(memory).doesNotExist();
        assertThat(unified).doesNotExist();
        assertThat(memory.getParent()).exists();
    }

    @Test
    void groupsBelowAreRemovedWithIt() throws IOException {
        Path memory = Files.createDirectories(folder.resolve("sys/fs/cgroup/memory/assay/g-1/guest"));

        mountedBelow(folder).remove("/assay/g-1");

        assertThat(memory.getParent()).doesNotExist();
    }

    @Test
    void groupsOfOthersStay() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("sys/fs/cgroup/memory/assay/a/a-1"));
        Path theirs = Files.createDirectories(folder.resolve("sys/fs/cgroup/memory/assay/b/b-1"));

        mountedBelow(folder).remove("/assay/a");

        assertThat(mine.getParent()).doesNotExist();
        assertThat(theirs).exists();
    }

    @Test
    void whatIsLeftOfAGroupIsFoundWithTheGroupsInIt() throws IOException {
        Path guest = Files.createDirectories(folder.resolve("sys/fs/cgroup/memory/assay/a/a-1"));
        Path empty = Files.createDirectories(folder.resolve("sys/fs/cgroup/unified/assay/a"));

        assertThat(mountedBelow(folder).there("/assay/a")).containsExactlyInAnyOrder(guest, guest.getParent(), empty);
        assertThat(mountedBelow(folder).there("/assay/b")).isEmpty();
    }

    private static CgroupMounts mountedBelow(Path folder) {
        return new CgroupMounts(HYBRID.stream()
                .map(line -> line.replace(" /sys", " " + folder + "/sys"))
                .toList());
    }
}
