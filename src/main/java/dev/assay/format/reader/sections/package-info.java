/**
 * The sections of {@code problem.yaml}: one class reads one section. To add a key, add it to the class of its section.
 * Files other than {@code problem.yaml} are read in {@code format.reader}.
 */
@NullMarked
package dev.assay.format.reader.sections;

import org.jspecify.annotations.NullMarked;
