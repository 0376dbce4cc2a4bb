package dev.assay.sandbox;

/** Guards a guest for as long as it is open. */
public interface Watch extends AutoCloseable {
    @Override
    void close();
}
