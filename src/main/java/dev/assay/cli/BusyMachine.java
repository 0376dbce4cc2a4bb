package dev.assay.cli;

/** Keeps every processor of this machine busy until it is closed, so that whoever else works gets a share at best. */
final class BusyMachine implements AutoCloseable {
    private volatile boolean open = true;

    BusyMachine() {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
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
