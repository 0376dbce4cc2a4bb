/**
 * GUEST: the compiler that stays warm between requests. It compiles, checks limits of the source's shape and returns
 * diagnostics. It runs no submitted code: annotation processing is off.
 */
package dev.assay.harness.compiler;
