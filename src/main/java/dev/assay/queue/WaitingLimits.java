package dev.assay.queue;

/**
 * How many may wait in a {@link Line}. What gets a place at once has not waited and is not counted.
 *
 * @param total of all persons together
 * @param perPerson of one person
 */
public record WaitingLimits(int total, int perPerson) {}
