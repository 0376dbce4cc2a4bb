package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PackageCacheTest {
    private static final int MIB = 1 << 20;

    @Test
    void thereIsOneBoundForEverything() throws IOException {
        PackageCache packageCache = new PackageCache(8);
        for (int i = 0; i < 100; i++) {
            packageCache.get("test " + i, TestData.class, () -> data(MIB / 2));
            packageCache.get("package " + i, Heavy.class, () -> new Heavy(MIB / 4));
        }

        assertThat(packageCache.bytes()).isBetween(4L * MIB, 8L * MIB);
    }

    @Test
    void whatIsUsedAllTheTimeStays() throws IOException {
        PackageCache packageCache = new PackageCache(8);
        AtomicInteger readings = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            packageCache.get("hot", TestData.class, () -> {
                readings.incrementAndGet();
                return data(MIB);
            });
            packageCache.get("cold " + i, TestData.class, () -> data(MIB));
        }

        // a few times it may have to go before it is known to be hot
        assertThat(readings.get()).isLessThan(10);
    }

    @Test
    void whatIsLargerThanAllRoomIsReadEachTime() throws IOException {
        PackageCache packageCache = new PackageCache(1);

        assertThat(packageCache
                        .get("large", TestData.class, () -> data(3 * MIB))
                        .bytes())
                .isEqualTo(3 * MIB);
        assertThat(packageCache.bytes()).isZero();
    }

    @Test
    void whatCannotBeReadIsTriedAgain() throws IOException {
        PackageCache packageCache = new PackageCache(1);
        assertThatThrownBy(() -> packageCache.get("test", TestData.class, () -> {
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");

        assertThat(packageCache.get("test", TestData.class, () -> data(1)).bytes())
                .isEqualTo(1);
    }

    private static TestData data(int bytes) {
        return new TestData(new byte[bytes], Optional.empty());
    }

    private record Heavy(long bytes) implements PackageCache.Held {}
}
