/**
 * YAML with the position of every value, so that an error names file, line and column. It reads values of basic types,
 * and rejects unknown keys with a suggestion. The keys of the package format belong to {@code format.reader.sections}.
 */
@NullMarked
package dev.assay.format.reader.yaml;

import org.jspecify.annotations.NullMarked;
