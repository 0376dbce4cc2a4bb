/**
 * HOST: starts guests, feeds them, measures them from outside and ends them. A guest is a JVM in an OCI container with
 * no network, no host files, no capabilities and a cgroup of its own.
 */
@NullMarked
package dev.assay.sandbox;

import org.jspecify.annotations.NullMarked;
