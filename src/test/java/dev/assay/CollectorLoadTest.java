package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectorLoadTest {
    private static final int SECOND = 1_000;

    @Test
    void heapThatStaysFullWhileItIsCollectedAllTheTimeIsHopeless() {
        CollectorLoad load = new CollectorLoad(0, 0);
        assertThat(load.isHopeless(5 * SECOND, 4 * SECOND, 0.99)).isFalse();
        assertThat(load.isHopeless(10 * SECOND, 8 * SECOND, 0.99)).isFalse();
        assertThat(load.isHopeless(15 * SECOND, 12 * SECOND, 0.99)).isFalse();
        assertThat(load.isHopeless(20 * SECOND, 16 * SECOND, 0.99)).isTrue();
    }

    @Test
    void workWithAFullHeapIsNotHopeless() {
        CollectorLoad load = new CollectorLoad(0, 0);
        for (int i = 1; i < 20; i++) {
            assertThat(load.isHopeless(5L * SECOND * i, (long) SECOND * i, 0.99))
                    .isFalse();
        }
    }

    @Test
    void muchGarbageIsNotHopelessWhereItGoesAway() {
        CollectorLoad load = new CollectorLoad(0, 0);
        for (int i = 1; i < 20; i++) {
            assertThat(load.isHopeless(5L * SECOND * i, 4L * SECOND * i, 0.6)).isFalse();
        }
    }

    @Test
    void aMomentPasses() {
        CollectorLoad load = new CollectorLoad(0, 0);
        for (int i = 1; i < 20; i++) {
            double left = i % 4 == 0 ? 0.5 : 0.99;
            assertThat(load.isHopeless(5L * SECOND * i, 4L * SECOND * i, left)).isFalse();
        }
    }

    @Test
    void whereNothingWasCollectedItIsQuiet() {
        CollectorLoad load = new CollectorLoad(0, 100);
        load.isHopeless(5 * SECOND, 100, 0.1);
        assertThat(load.isQuiet()).isTrue();
        load.isHopeless(10 * SECOND, 101, 0.1);
        assertThat(load.isQuiet()).isFalse();
    }
}
