package dev.assay.metering.reference;

/** What an instruction does. */
interface Step {
    void run(Frame frame);
}
