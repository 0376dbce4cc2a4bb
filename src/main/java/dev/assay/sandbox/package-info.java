/**
 * HOST: starts guests, feeds them, measures them from outside and ends them. A guest is a JVM in an OCI container with
 * its own cgroup and without network, host files or capabilities. What a guest is asked to do, and what its answer
 * means, belongs to {@code judging}.
 */
@NullMarked
package dev.assay.sandbox;

import org.jspecify.annotations.NullMarked;
