package dev.assay.cli.bench;

/** Threads that do nothing but burn until they are stopped, so that whoever else works gets a share at best. */
final class CpuLoad implements AutoCloseable {
    private volatile boolean open = true;

    /** @param burners more than there are processors, for others to stand in line */
    CpuLoad(int burners) {
        for (int i = 0; i < burners; i++) {
            Thread.ofPlatform().daemon().name("burner-" + i).start(this::burn);
        }
    }

    private void burn() {
        while (open) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
