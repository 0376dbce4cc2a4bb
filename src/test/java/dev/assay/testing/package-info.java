/**
 * What integration tests share: what they need of the machine, packages to install, a user who speaks REST, and
 * observers of processes and logs. A class belongs here when tests of two packages need it. No test class does.
 */
@NullMarked
package dev.assay.testing;

import org.jspecify.annotations.NullMarked;
